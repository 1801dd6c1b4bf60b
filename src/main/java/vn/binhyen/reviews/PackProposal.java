package vn.binhyen.reviews;

import static vn.binhyen.reviews.PackText.count;
import static vn.binhyen.reviews.PackText.day;
import static vn.binhyen.reviews.PackText.paragraph;

import java.time.LocalDate;
import java.util.List;
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

    static List<Part> of(ModelText model) {
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
                paragraph("Số hiện nay để so với mục tiêu: chưa có trong hệ thống."));
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
