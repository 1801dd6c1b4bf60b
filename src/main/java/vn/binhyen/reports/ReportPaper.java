package vn.binhyen.reports;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.Annex;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Part;
import vn.binhyen.documents.Subject;
import vn.binhyen.issuances.Letterhead;
import vn.binhyen.issuances.PaperKind;
import vn.binhyen.pages.Formats;
import vn.binhyen.reports.Difference.Figure;

/**
 * The words and tables of a report. Official documents are in Vietnamese whoever has them written.
 *
 * @param origins what the place was made of, where it began within the periods that are compared
 * @param isDraft whether nobody has approved it
 */
record ReportPaper(
        AssembledReport report,
        List<Narration> narrations,
        Letterhead head,
        @Nullable Origins origins,
        boolean isDraft) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String KIND = "Báo cáo";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    OfficialDocument document() {
        var definition = report.definition();
        return new OfficialDocument(
                        head.head(PaperKind.REPORT, null, null),
                        new Subject.Named(KIND, about()),
                        List.of("Căn cứ " + definition.terms().basis()),
                        body(),
                        head.ending(recipients()))
                .with(List.of(new Annex(
                        "Số liệu " + when() + " tại " + report.reporter().name(), tables(), true)));
    }

    /** Whoever the report's definition names, and the archive. */
    private List<String> recipients() {
        return Stream.concat(report.definition().terms().recipients().stream(), Stream.of(Letterhead.ARCHIVE))
                .toList();
    }

    /** What it is about; the word for its kind stands above. */
    String about() {
        var name = report.definition().name(VIETNAMESE);
        var bare = name.startsWith(KIND + " ") ? name.substring(KIND.length() + 1) : name;
        return bare + " – " + when();
    }

    private String when() {
        var words = Wording.of(VIETNAMESE).period(report.period());
        return words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
    }

    private List<Part> body() {
        var parts = new ArrayList<Part>();
        if (isDraft) parts.add(new Part.Paragraph("(Dự thảo: chưa được duyệt, số liệu có thể còn thay đổi.)"));
        parts.add(new Part.Paragraph("%s báo cáo kết quả %s tại %s như sau:"
                .formatted(head.issuer(), when(), report.reporter().name())));
        for (int i = 0; i < report.parts().size(); i++)
            parts.add(new Part.Section(
                    report.parts().get(i).section().heading(VIETNAMESE),
                    List.of(new Part.Paragraph(narrations.get(i).body()))));
        parts.add(new Part.Paragraph(
                "Trên đây là báo cáo của %s; số liệu chi tiết tại Phụ lục kèm theo.".formatted(head.issuer())));
        return parts;
    }

    private List<Part> tables() {
        var tables = report.parts().stream().map(this::table);
        return Stream.concat(Stream.ofNullable(origin()), tables).toList();
    }

    private @Nullable Part origin() {
        if (origins == null || origins.units().isEmpty()) return null;
        var units = origins.units().stream()
                .map(unit -> unit.name() + (unit.whole() ? "" : " (một phần)"))
                .collect(Collectors.joining(", "));
        return new Part.Paragraph(
                "Số liệu trước ngày %s là của các đơn vị cũ: %s. Dấu ≈ là số có phần phân bổ theo dân số từ đơn vị bị chia."
                        .formatted(DAY.format(origins.since()), units));
    }

    private Part table(AssembledReport.Part part) {
        var columns = new ArrayList<>(List.of(
                new Column("Mã", 8), new Column("Chỉ tiêu", 48), new Column("Đơn vị", 14), new Column("Trong kỳ", 14)));
        if (compares(Comparison.YEAR_BEFORE)) {
            columns.add(new Column("Cùng kỳ năm trước", 14));
            columns.add(new Column("Tăng, giảm", 12));
            columns.add(new Column("Tỷ lệ (%)", 12));
        }
        if (compares(Comparison.PERIOD_BEFORE)) columns.add(new Column("Kỳ trước", 14));
        if (compares(Comparison.TARGET)) {
            columns.add(new Column("Chỉ tiêu đề ra", 14));
            columns.add(new Column("Đạt (%)", 12));
        }
        return new Part.Table(
                part.section().heading(VIETNAMESE),
                columns,
                part.lines().stream().map(this::row).toList());
    }

    private List<Cell> row(ReportLine line) {
        var text = line.measure().in(VIETNAMESE);
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(line.measure().code()),
                Cell.of(text.name()),
                Cell.of(text.unit()),
                amount(line, Figure.VALUE, line.value())));
        if (compares(Comparison.YEAR_BEFORE)) {
            cells.add(amount(line, Figure.YEAR_BEFORE, line.before()));
            cells.add(amount(line.change()));
            cells.add(amount(line.percent()));
        }
        if (compares(Comparison.PERIOD_BEFORE)) cells.add(amount(line, Figure.PERIOD_BEFORE, line.previous()));
        if (compares(Comparison.TARGET)) {
            cells.add(amount(line.target()));
            cells.add(amount(line.reached()));
        }
        return cells;
    }

    private boolean compares(Comparison comparison) {
        return report.definition().compares(comparison);
    }

    private static Cell amount(ReportLine line, Figure figure, @Nullable BigDecimal amount) {
        if (amount == null || !line.estimated().contains(figure)) return amount(amount);
        return Cell.of("≈ " + new Formats(VIETNAMESE).decimal(amount));
    }

    private static Cell amount(@Nullable BigDecimal amount) {
        return amount == null ? new Cell.Missing("–") : new Cell.Amount(amount);
    }
}
