package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Compilation;
import vn.binhyen.documents.Drawing;
import vn.binhyen.documents.Part;
import vn.binhyen.pages.Texts;

/** Sets a dashboard as paper, in Vietnamese as everything that is printed: its figures, what changed, what is missing, its courses, its communes. */
record DashboardPaper(Dashboard dashboard, @Nullable CommuneMap map, Texts texts, String link) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int BESIDE_EACH_OTHER = 3;
    private static final Wording WORDING = Wording.of(Texts.VIETNAMESE);

    Compilation compilation() {
        return new Compilation(
                said("title"),
                dashboard.place().name() + ", " + WORDING.period(dashboard.period()),
                said("paper.author"),
                body());
    }

    private List<Part> body() {
        var drawings = new DashboardDrawings(dashboard, texts);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(
                said(dashboard.isRunning() ? "paper.asOf.running" : "paper.asOf", day(dashboard.asOf()))));
        parts.add(new Part.Section(said("figures"), List.of(figures())));
        parts.add(new Part.Section(said("changes", WORDING.period(dashboard.before())), List.of(changes())));
        parts.add(new Part.Section(said("missing"), List.of(missing())));
        parts.add(new Part.Section(said("course"), List.of(new Part.Drawings(drawings.courses()), course())));
        if (dashboard.known() > 0)
            parts.add(new Part.Section(
                    said("byCommune", dashboard.known(), dashboard.communes()), communes(drawings.map(map))));
        parts.add(new Part.Paragraph(said("legend")));
        parts.add(new Part.Paragraph(said("paper.link") + "\n" + link));
        return parts;
    }

    private Part figures() {
        var columns = List.of(
                new Column("TT", 7),
                new Column(said("measure"), 32),
                new Column(said("paper.unit"), 14),
                new Column(said("now"), 15),
                new Column(said("before"), 15),
                new Column(said("paper.yearBefore"), 17));
        return new Part.Table(
                null,
                columns,
                IntStream.range(0, dashboard.figures().size())
                        .mapToObj(i -> row(i + 1, dashboard.figures().get(i)))
                        .toList());
    }

    private List<Cell> row(int number, HeadFigure figure) {
        var words = figure.measure().vietnamese();
        return List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(figure.isLevel() ? words.name() + " (" + said("level") + ")" : words.name()),
                Cell.of(words.unit()),
                amount(figure.value()),
                amount(figure.before()),
                figure.isBroken() ? new Cell.Missing(said("paper.notComparable")) : amount(figure.yearBefore()));
    }

    private Part changes() {
        if (dashboard.changes().isEmpty()) return new Part.Paragraph(said("changes.none"));
        var columns = List.of(
                new Column(said("measure"), 28),
                new Column(said("change"), 14),
                new Column(said("where"), 27),
                new Column(said("why"), 31));
        var rows = dashboard.changes().stream().map(this::row).toList();
        return new Part.Table(null, columns, rows);
    }

    private List<Cell> row(Change change) {
        var communes = change.communes().stream()
                .map(part -> part.name() + " " + Words.signed(this::number, part.change()))
                .collect(Collectors.joining("; "));
        var reasons = change.reasons().stream()
                .map(reason ->
                        said("why." + reason.why(), reason.count(), reason.day() == null ? "" : day(reason.day())))
                .collect(Collectors.joining("; "));
        return List.of(
                Cell.of(change.figure().measure().vietnamese().name()),
                amount(change.by()),
                communes.isEmpty() ? unknown() : Cell.of(communes),
                reasons.isEmpty() ? new Cell.Missing(said("paper.noReason")) : Cell.of(reasons));
    }

    private Part missing() {
        var lines = new ArrayList<String>();
        var missing = dashboard.missing();
        if (!missing.unknown().isEmpty())
            lines.add(said("missing.unknown", missing.unknown().size()) + ": "
                    + missing.unknown().stream()
                            .map(measure -> measure.vietnamese().name())
                            .collect(Collectors.joining("; ")));
        missing.lines().forEach(line -> lines.add(said("missing." + line.text(), line.count())));
        if (lines.isEmpty()) return new Part.Paragraph(said("missing.none"));
        return new Part.Paragraph("- " + String.join(";\n- ", lines) + ".");
    }

    /** The columns are named by the numbers of the first table: the names of measures are long. */
    private Part course() {
        var columns = new ArrayList<>(List.of(new Column(said("period"), 20)));
        for (int i = 1; i <= dashboard.figures().size(); i++) columns.add(new Column("(" + i + ")", 13));
        var rows = new ArrayList<List<Cell>>();
        for (int i = dashboard.course().size() - 1; i >= 0; i--) {
            int period = i;
            var row = new ArrayList<>(List.of(Cell.of(name(dashboard.course().get(i)))));
            dashboard.figures().forEach(figure -> row.add(amount(figure.course().get(period))));
            rows.add(row);
        }
        return new Part.Table(said("paper.numbers"), columns, rows);
    }

    /** What the greys mean stands below the map, not beside it. */
    private List<Part> communes(List<Drawing> drawn) {
        var parts = new ArrayList<Part>();
        drawn.forEach(each -> parts.add(new Part.Drawings(List.of(each))));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < BESIDE_EACH_OTHER; i++)
            columns.addAll(List.of(new Column(said("commune"), 23), new Column(said("now"), 10)));
        var cells = new ArrayList<Cell>();
        for (var each : dashboard.byCommune()) cells.addAll(List.of(Cell.of(each.name()), amount(each.value())));
        while (cells.size() % columns.size() > 0) cells.add(Cell.of(""));
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < cells.size(); i += columns.size()) rows.add(cells.subList(i, i + columns.size()));
        parts.add(new Part.Table(null, columns, rows));
        return parts;
    }

    private String name(Period period) {
        return WORDING.period(period) + (period.lastDay().isBefore(dashboard.asOf()) ? "" : " " + said("running"));
    }

    private Cell amount(@Nullable BigDecimal value) {
        return value == null ? unknown() : new Cell.Amount(value);
    }

    private static Cell unknown() {
        return new Cell.Missing("–");
    }

    private String number(BigDecimal value) {
        return texts.decimal(Texts.VIETNAMESE, value);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String said(String key, Object... arguments) {
        return texts.text(Texts.VIETNAMESE, "dashboards." + key, arguments);
    }
}
