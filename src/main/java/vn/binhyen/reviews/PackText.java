package vn.binhyen.reviews;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Part;
import vn.binhyen.documents.Subject;
import vn.binhyen.issuances.Letterhead;
import vn.binhyen.preventionmodels.ModelEffect;
import vn.binhyen.preventionmodels.ModelFacts;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.Step;

/** The words of a review. Official documents are in Vietnamese whoever has them written. */
record PackText(OnRecord known, PackForm form, Letterhead letterhead, StageNames stages) {

    private static final Wording WORDING = Wording.of(Locale.of("vi"));

    /** How a stage is called in Vietnamese. */
    @FunctionalInterface
    interface StageNames {
        String of(Stage stage);
    }

    private ModelFacts.Facts facts() {
        return known.facts();
    }

    OfficialDocument document() {
        var about = "%s mô hình “%s”"
                .formatted(form.kind().words(), facts().text().terms().name());
        return new OfficialDocument(
                form.head(letterhead), new Subject.Named("Báo cáo", about), List.of(), body(), letterhead.ending());
    }

    private List<Part> body() {
        var parts = new ArrayList<Part>();
        parts.add(paragraph(
                "%s báo cáo %s mô hình “%s”; số liệu tính đến hết ngày %s, trong phạm vi quản lý của nơi lập báo cáo, như sau:"
                        .formatted(
                                letterhead.issuer(),
                                form.kind().words().toLowerCase(Locale.of("vi")),
                                facts().text().terms().name(),
                                day(facts().tally().day()))));
        parts.add(new Part.Section("Nội dung đề xuất ban đầu", PackProposal.of(facts().text(), known.present())));
        parts.add(new Part.Section("Quá trình thực hiện", List.of(steps())));
        parts.add(new Part.Section("Nơi thực hiện và tình trạng hoạt động", PackPoints.of(facts())));
        parts.add(new Part.Section(
                "Thời gian duy trì các điểm",
                PackSurvival.of(facts().survival(), facts().atRisk().isEmpty() ? 3 : 4)));
        parts.add(new Part.Section("Tác động", List.of(paragraph(effect()))));
        parts.add(new Part.Section("Xếp loại", ratings()));
        parts.add(new Part.Section("Đánh giá chung", List.of(said(form.judgement(), "đánh giá chung"))));
        parts.add(new Part.Section("Kiến nghị, đề xuất", List.of(said(form.proposals(), "kiến nghị, đề xuất"))));
        parts.add(paragraph("Trên đây là báo cáo %s mô hình “%s”; %s báo cáo."
                .formatted(
                        form.kind().words().toLowerCase(Locale.of("vi")),
                        facts().text().terms().name(),
                        letterhead.issuer())));
        return parts;
    }

    private Part steps() {
        var steps = facts().steps();
        return new Part.Table(
                "Bảng 1. Các bước của mô hình",
                List.of(new Column("TT", 7), new Column("Bước", 28), new Column("Ngày", 17), new Column("Văn bản", 48)),
                IntStream.range(0, steps.size())
                        .mapToObj(index -> step(index, steps.get(index)))
                        .toList());
    }

    private List<Cell> step(int index, Step.Taken step) {
        return List.of(
                Cell.of(index + 1),
                Cell.of(stages.of(step.toStage())),
                new Cell.Day(step.day()),
                step.document() == null ? new Cell.Missing("không có") : Cell.of(step.document()));
    }

    /** As trials of the model were judged; whoever writes cannot word it otherwise. */
    private String effect() {
        var told = known.effect().orElse(null);
        if (told == null)
            return "Chưa có đánh giá tác động nào; số liệu trên đây tự nó không chứng tỏ mô hình có tác dụng.";
        return "Qua %s đánh giá tác động (ghi ngày %s): %s."
                .formatted(count(told.trials()), day(told.toldOn()), said(told.shown()));
    }

    private static String said(ModelEffect.Shown shown) {
        return switch (shown) {
            case REFUSED -> "số liệu chưa đủ để so sánh nên chưa có kết luận";
            case NOT_SHOWN -> "chưa thể kết luận; điều này không chứng tỏ mô hình không có tác dụng";
            case MIXED -> "nơi thấy ít vụ hơn, nơi không; chưa có kết luận chung";
            case REDUCTION -> "số vụ ít hơn mức dự kiến";
            case INCREASE -> "có nơi số vụ nhiều hơn mức dự kiến";
        };
    }

    private List<Part> ratings() {
        var decided = known.decided();
        if (decided.isEmpty()) return List.of(paragraph("Mô hình chưa được xếp loại."));
        return decided.stream()
                .map(Rating::decision)
                .filter(decision -> decision != null)
                .map(PackText::rated)
                .toList();
    }

    private static Part rated(Rating.Decision decision) {
        return paragraph("Ngày %s: %s, %d điểm (%s)."
                .formatted(day(decision.decidedOn()), decision.grade(), decision.total(), decision.document()));
    }

    private static Part said(@Nullable String words, String what) {
        return paragraph(words == null ? "(Chưa ghi " + what + ".)" : words);
    }

    static Part paragraph(String text) {
        return new Part.Paragraph(text);
    }

    static String day(LocalDate day) {
        return WORDING.day(day);
    }

    static String amount(BigDecimal number) {
        return NumberFormat.getInstance(Locale.of("vi", "VN")).format(number);
    }

    static String count(long number) {
        return String.format(Locale.of("vi", "VN"), "%,d", number);
    }
}
