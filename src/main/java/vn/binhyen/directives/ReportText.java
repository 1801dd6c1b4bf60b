package vn.binhyen.directives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Part;
import vn.binhyen.documents.Subject;
import vn.binhyen.issuances.PaperKind;

/** The words and tables of a progress report. Official documents are in Vietnamese whoever has them written. */
record ReportText(
        String type,
        DirectiveText text,
        CoverageReport report,
        List<CommuneLine> communes,
        List<ObligationRow> stuck,
        ReportTerms terms) {

    private static final Wording WORDING = Wording.of(Locale.of("vi"));
    private static final Cell NOT_KNOWN = new Cell.Missing("chưa có");

    OfficialDocument document() {
        return new OfficialDocument(
                terms.letterhead().head(PaperKind.REPORT, terms.number(), terms.day()),
                new Subject.Named("Báo cáo", "Tiến độ thực hiện " + cited()),
                List.of("Căn cứ " + cited() + " " + about()),
                body(),
                terms.letterhead().ending());
    }

    /** As documents cite another one: kind, number and symbol, day, issuer. What is not known is said to be. */
    private String cited() {
        var document = text.document();
        var symbol = document.symbol() == null ? "(số, ký hiệu: chưa xác định)" : "số " + document.symbol();
        return "%s %s ngày %s của %s".formatted(type, symbol, day(document.dated()), document.issuer());
    }

    private String about() {
        return "(" + text.document().summary() + ")";
    }

    private List<Part> body() {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph("%s báo cáo tiến độ thực hiện, số liệu tính đến hết ngày %s, như sau:"
                .formatted(terms.letterhead().issuer(), day(report.asOf()))));
        parts.addAll(ReportRemarks.on(text, report));
        parts.add(new Part.Section("Kết quả chung", List.of(summary(), overall())));
        parts.add(new Part.Section("Kết quả theo nhiệm vụ", List.of(byTask())));
        parts.add(new Part.Section("Kết quả theo phường, xã có nhiệm vụ quá hạn", late()));
        parts.add(new Part.Section("Nhiệm vụ chậm, cần tháo gỡ", stuckParts()));
        var proposals = terms.proposals();
        if (proposals != null)
            parts.add(new Part.Section("Kiến nghị, đề xuất", List.of(new Part.Paragraph(proposals))));
        parts.add(new Part.Paragraph("Trên đây là báo cáo tiến độ thực hiện " + cited() + "; "
                + terms.letterhead().issuer() + " báo cáo."));
        return parts;
    }

    private Part summary() {
        var late = report.total().late();
        return new Part.Paragraph(
                "Đã giao %s lượt nhiệm vụ (một nhiệm vụ giao cho một đơn vị là một lượt), gồm %s nhiệm vụ. %s"
                        .formatted(
                                count(report.total().total()),
                                count(text.tasks().size()),
                                late == 0 ? "Không có lượt nào quá hạn." : "Có " + count(late) + " lượt quá hạn."));
    }

    private Part overall() {
        var total = report.total();
        return new Part.Table(
                "Bảng 1. Kết quả chung",
                List.of(new Column("Nội dung", 50), new Column("Số lượt", 16), new Column("Tỷ lệ", 16)),
                List.of(
                        line("Được giao", total.total(), total.total()),
                        line("Đã tiếp nhận", total.acknowledged(), total.total()),
                        line("Đã gửi kết quả", total.delivered(), total.total()),
                        line("Kết quả được chấp nhận", total.accepted(), total.total()),
                        line("Quá hạn chưa gửi kết quả", total.late(), total.total())));
    }

    private Part byTask() {
        var columns = Stream.concat(
                        Stream.of(new Column("TT", 8), new Column("Nhiệm vụ", 30), new Column("Hạn", 19)), figures())
                .toList();
        return new Part.Table(
                "Bảng 2. Kết quả theo nhiệm vụ",
                columns,
                IntStream.range(0, text.tasks().size())
                        .mapToObj(index -> task(index, text.tasks().get(index)))
                        .toList());
    }

    private List<Cell> task(int index, TaskText task) {
        var begin = Stream.of(Cell.of(index + 1), Cell.of(task.terms().title()), due(task.due()));
        return Stream.concat(begin, figures(report.byTask().get(task.id()))).toList();
    }

    private List<Part> late() {
        var behind = communes.stream().filter(line -> line.tally().late() > 0).toList();
        if (behind.isEmpty()) return List.of(new Part.Paragraph("Không có phường, xã nào có nhiệm vụ quá hạn."));
        var columns = Stream.concat(Stream.of(new Column("TT", 7), new Column("Phường, xã", 33)), figures())
                .toList();
        return List.of(new Part.Table(
                "Bảng 3. Phường, xã có nhiệm vụ quá hạn",
                columns,
                IntStream.range(0, behind.size())
                        .mapToObj(index -> commune(index, behind.get(index)))
                        .toList()));
    }

    private static List<Cell> commune(int index, CommuneLine line) {
        var name = line.name() == null ? new Cell.Missing("chưa rõ phường, xã") : Cell.of(line.name());
        return Stream.concat(Stream.of(Cell.of(index + 1), name), figures(line.tally()))
                .toList();
    }

    private List<Part> stuckParts() {
        if (stuck.isEmpty()) return List.of(new Part.Paragraph("Không có nhiệm vụ nào quá hạn."));
        var shown = stuck.size() < report.total().late()
                ? "%d lượt quá hạn lâu nhất trong tổng số %s lượt quá hạn:"
                        .formatted(stuck.size(), count(report.total().late()))
                : "Có " + count(stuck.size()) + " lượt quá hạn:";
        return List.of(
                new Part.Paragraph(shown),
                new Part.Table(
                        "Bảng 4. Nhiệm vụ quá hạn",
                        List.of(
                                new Column("TT", 7),
                                new Column("Đơn vị", 26),
                                new Column("Phường, xã", 18),
                                new Column("Nhiệm vụ", 26),
                                new Column("Hạn", 17),
                                new Column("Quá hạn (ngày)", 11)),
                        IntStream.range(0, stuck.size())
                                .mapToObj(index -> stuck(index, stuck.get(index)))
                                .toList()));
    }

    private List<Cell> stuck(int index, ObligationRow row) {
        return List.of(
                Cell.of(index + 1),
                Cell.of(row.organisationName()),
                row.commune() == null ? new Cell.Missing("chưa rõ") : Cell.of(row.commune()),
                Cell.of(row.title()),
                new Cell.Day(row.due()),
                Cell.of(ChronoUnit.DAYS.between(row.due(), report.asOf())));
    }

    private static Stream<Column> figures() {
        return Stream.of("Giao", "Đã tiếp nhận", "Đã gửi kết quả", "Được chấp nhận", "Quá hạn")
                .map(head -> new Column(head, 11));
    }

    private static Stream<Cell> figures(@Nullable Tally tally) {
        if (tally == null) return Stream.generate(() -> NOT_KNOWN).limit(5);
        return Stream.of(tally.total(), tally.acknowledged(), tally.delivered(), tally.accepted(), tally.late())
                .map(Cell::of);
    }

    private static List<Cell> line(String label, long part, long whole) {
        return List.of(Cell.of(label), Cell.of(part), whole == 0 ? NOT_KNOWN : new Cell.Share(share(part, whole)));
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    private static Cell due(@Nullable LocalDate due) {
        return due == null ? NOT_KNOWN : new Cell.Day(due);
    }

    private static String day(LocalDate day) {
        return WORDING.day(day);
    }

    private static String count(long number) {
        return String.format(Locale.of("vi", "VN"), "%,d", number);
    }
}
