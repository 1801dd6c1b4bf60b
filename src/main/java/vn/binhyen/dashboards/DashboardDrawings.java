package vn.binhyen.dashboards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.documents.Drawing;
import vn.binhyen.pages.Texts;

/** Draws the courses of a dashboard's figures and the map of its communes for paper: what the page shows, in greys. */
record DashboardDrawings(Dashboard dashboard, Texts texts) {

    static final List<String> STEPS = List.of("≤ 20 %", "21–40 %", "41–60 %", "61–80 %", "81–100 %");

    private static final double ALONE = 0.9;
    private static final double BESIDE_ANOTHER = 0.58;
    private static final double LETTERS = 13;
    private static final int UNDER_BARS = 13;
    private static final int UNDER_LABELS = 25;
    private static final int BELOW = 8;
    private static final int BAR = 3;
    private static final int BAR_OF_THE_PERIOD = 5;

    private static final double MAP_WIDTH = 330;
    private static final double MAP_HEIGHT = 330;

    private static final int LEGEND_WIDTH = 440;
    private static final int LEGEND_STEP = 70;
    private static final int SWATCH = 16;
    private static final int SWATCH_HEIGHT = 10;
    private static final double LEGEND_LETTERS = 9;

    /** One for each figure of which anything is known, numbered as in the tables. */
    List<Drawing> courses() {
        var figures = dashboard.figures();
        long known = figures.stream().filter(HeadFigure::hasCourse).count();
        return IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).hasCourse())
                .mapToObj(i -> course(i + 1, figures.get(i), known == 1 ? ALONE : BESIDE_ANOTHER))
                .toList();
    }

    private Drawing course(int number, HeadFigure figure, double unit) {
        var chart = CourseChart.of(dashboard.course(), figure.course());
        var pieces = new ArrayList<Drawing.Piece>();
        pieces.add(across(CourseChart.TOP));
        pieces.add(new Drawing.Words(
                texts.decimal(Texts.VIETNAMESE, chart.most()), 0, CourseChart.TOP - 5, LETTERS, false));
        for (var column : chart.columns()) pieces.addAll(column(column));
        pieces.add(across(CourseChart.BASE));
        var words = figure.measure().vietnamese();
        return new Drawing(
                "(%d) %s (%s)".formatted(number, words.name(), words.unit()),
                said("chart", words.name()),
                CourseChart.WIDTH,
                CourseChart.HEIGHT + BELOW,
                unit,
                pieces);
    }

    private List<Drawing.Piece> column(CourseChart.Column column) {
        var pieces = new ArrayList<Drawing.Piece>();
        var height = column.height();
        if (height == null) pieces.add(under("–", column, -4));
        else if (height == 0) pieces.add(under("0", column, -4));
        else {
            int level = column.period().equals(dashboard.period()) ? BAR_OF_THE_PERIOD : BAR;
            pieces.add(Drawing.Area.box(column.left(), column.top(), column.width(), height, level));
        }
        pieces.add(under(column.label(), column, UNDER_BARS));
        if (column.beginsYear()) pieces.add(under(String.valueOf(column.period().year()), column, UNDER_LABELS));
        return pieces;
    }

    private static Drawing.Words under(String text, CourseChart.Column column, int base) {
        return new Drawing.Words(text, column.middle(), CourseChart.BASE + base, LETTERS, true);
    }

    private static Drawing.Line across(int top) {
        return new Drawing.Line(0, top, CourseChart.WIDTH, top);
    }

    /** The map and what its greys mean; nothing where no shapes or no values are known. */
    List<Drawing> map(@Nullable CommuneMap map) {
        var chosen = dashboard.chosen();
        if (map == null || chosen == null || dashboard.known() == 0) return List.of();
        var levels = new HashMap<Integer, Integer>();
        dashboard.byCommune().forEach(each -> levels.put(each.area(), dashboard.level(each)));
        var areas = map.shapes().stream()
                .<Drawing.Piece>map(shape -> new Drawing.Area(
                        shape.path(), levels.getOrDefault(shape.id().value(), 0)))
                .toList();
        double unit = Math.min(MAP_WIDTH / map.width(), MAP_HEIGHT / map.height());
        var name = chosen.measure().vietnamese().name();
        return List.of(new Drawing(name, said("paper.map", name), map.width(), map.height(), unit, areas), legend());
    }

    private Drawing legend() {
        var pieces = new ArrayList<Drawing.Piece>();
        var label = said("map.legend");
        pieces.add(new Drawing.Words(label + ":", 0, SWATCH_HEIGHT, LEGEND_LETTERS, false));
        for (int step = 0; step <= STEPS.size(); step++) {
            int left = step * LEGEND_STEP;
            int top = SWATCH + 2;
            var words = step == STEPS.size() ? said("unknown") : STEPS.get(step);
            pieces.add(Drawing.Area.box(left, top, SWATCH, SWATCH_HEIGHT, step == STEPS.size() ? 0 : step + 1));
            pieces.add(new Drawing.Words(words, left + SWATCH + 4, top + SWATCH_HEIGHT - 1, LEGEND_LETTERS, false));
        }
        var said = label + ": " + String.join(", ", STEPS) + "; " + said("unknown");
        return new Drawing(null, said, LEGEND_WIDTH, 2 * SWATCH + 4, 1, pieces);
    }

    private String said(String key, Object... arguments) {
        return texts.text(Texts.VIETNAMESE, "dashboards." + key, arguments);
    }
}
