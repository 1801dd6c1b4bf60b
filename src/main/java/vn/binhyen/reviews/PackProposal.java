package vn.binhyen.reviews;

import static vn.binhyen.reviews.PackText.amount;
import static vn.binhyen.reviews.PackText.count;
import static vn.binhyen.reviews.PackText.day;
import static vn.binhyen.reviews.PackText.paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Part;
import vn.binhyen.preventionmodels.BirthCertificate;
import vn.binhyen.preventionmodels.ModelText;

/** What was proposed when the model was born; what its birth certificate lacks is said to be lacking. */
final class PackProposal {

    private static final Cell MISSING = new Cell.Missing("chưa ghi");

    private PackProposal() {}

    static List<Part> of(ModelText model, Optional<PresentFigure> present) {
        var birth = model.birth();
        var missing = birth.missing().size();
        return List.of(
                paragraph("Vấn đề: " + model.terms().problem()),
                paragraph("Cách hoạt động: " + model.terms().working()),
                new Part.Table(
                        null,
                        List.of(new Column("Nội dung", 40), new Column("Đã đề xuất", 60)),
                        List.of(
                                line("Đo bằng gì", birth.measure()),
                                line("Số ban đầu", baseline(birth)),
                                line("Nguồn số liệu", birth.baselineSource()),
                                line("Mục tiêu", target(birth)),
                                line("Vì sao sẽ có tác dụng", birth.mechanism()),
                                line("Kinh phí ban đầu", money(birth.startCost())),
                                line("Kinh phí duy trì một năm", money(birth.yearlyCost())),
                                line("Nguồn kinh phí", birth.payer()),
                                line("Nơi so sánh", birth.comparedWith()),
                                line("Khi nào thì dừng", birth.stopWhen()))),
                paragraph(
                        missing == 0
                                ? "Các mục phải có của giấy khai sinh mô hình đã đủ."
                                : "Giấy khai sinh của mô hình còn thiếu " + missing + " mục."),
                paragraph(present.map(figure -> present(model, figure))
                        .orElse("Số hiện nay để so với mục tiêu: chưa có, vì chưa chọn chỉ tiêu nào của hệ thống.")));
    }

    /** The ledger's figure as it is, with its place and time; whether that is good, the reader judges. */
    private static String present(ModelText model, PresentFigure figure) {
        var name = "“%s” (%s)"
                .formatted(
                        figure.measure().vietnamese().name(), figure.measure().code());
        if (figure.amount() == null)
            return "Số hiện nay để so với mục tiêu: hệ thống chưa có số nào của chỉ tiêu %s, %s, từ ngày %s đến ngày %s."
                    .formatted(name, figure.place(), day(figure.from()), day(figure.until()));
        var unit = figure.measure().vietnamese().unit();
        var amount = amount(figure.amount()) + " " + unit;
        if (figure.isStock())
            return "Số hiện nay để so với mục tiêu: %s, theo chỉ tiêu %s, %s, đến hết ngày %s."
                    .formatted(amount, name, figure.place(), day(figure.until()));
        return "Số hiện nay để so với mục tiêu: %s, theo chỉ tiêu %s, %s, từ ngày %s đến ngày %s%s%s."
                .formatted(
                        amount,
                        name,
                        figure.place(),
                        day(figure.from()),
                        day(figure.until()),
                        figure.known() == figure.months()
                                ? ""
                                : "; mới có số của %d trong %d tháng".formatted(figure.known(), figure.months()),
                        beforeLaunch(model, figure));
    }

    private static String beforeLaunch(ModelText model, PresentFigure figure) {
        var launched = model.standing().launchedOn();
        return launched == null || !launched.isAfter(figure.from())
                ? ""
                : "; gồm cả thời gian trước ngày ra mắt " + day(launched);
    }

    private static List<Cell> line(String label, @Nullable String said) {
        return List.of(Cell.of(label), said == null ? MISSING : Cell.of(said));
    }

    private static @Nullable String baseline(BirthCertificate birth) {
        if (birth.baseline() == null) return null;
        return "%s (từ %s đến %s)"
                .formatted(count(birth.baseline()), known(birth.baselineFrom()), known(birth.baselineUntil()));
    }

    private static @Nullable String target(BirthCertificate birth) {
        if (birth.target() == null) return null;
        return "%s (hạn %s)".formatted(count(birth.target()), known(birth.targetBy()));
    }

    private static String known(@Nullable LocalDate day) {
        return day == null ? "chưa ghi ngày" : day(day);
    }

    private static @Nullable String money(@Nullable Long amount) {
        return amount == null ? null : count(amount) + " đồng";
    }
}
