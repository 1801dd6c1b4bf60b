package vn.binhyen.lineages;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.preventionmodels.Life;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** The trees of a forest as a drawing: to the right the days, below each source its copies. */
record Picture(int height, List<Tick> ticks, List<Dot> dots, List<Line> lines) {

    static final int WIDTH = 480;
    private static final int LEFT = 24;
    private static final int RIGHT = 456;
    private static final int TOP = 34;
    private static final int ROW = 20;
    private static final int TALLEST = 1400;

    /** The first of January of a year. */
    record Tick(int x, int year) {}

    /** A point, with its number in the list beside the picture. */
    record Dot(int x, int y, int number, PointLife point) {

        Life life() {
            return point.life();
        }
    }

    /** From a source down to its copy's row and right to the copy. */
    record Line(int fromX, int fromY, int toX, int toY) {

        String path() {
            return "M%d %dV%dH%d".formatted(fromX, fromY, toY, toX);
        }
    }

    static Picture of(Forest forest, LocalDate today) {
        var order = forest.inOrder();
        var first = order.stream()
                .map(branch -> branch.point().startedOn())
                .min(LocalDate::compareTo)
                .orElse(today);
        var axis = new Axis(first, Math.max(1, DAYS.between(first, today)));
        int row = Math.max(6, Math.min(ROW, TALLEST / Math.max(1, order.size())));
        var dots = new ArrayList<Dot>();
        var places = new HashMap<UUID, Dot>();
        for (var branch : order) {
            var point = branch.point();
            var dot = new Dot(axis.x(point.startedOn()), TOP + row * dots.size(), dots.size() + 1, point);
            dots.add(dot);
            places.put(point.id(), dot);
        }
        return new Picture(TOP + row * dots.size(), axis.ticks(today), dots, lines(order, places));
    }

    private static List<Line> lines(List<Branch> order, Map<UUID, Dot> places) {
        var lines = new ArrayList<Line>();
        for (var branch : order) {
            for (var copy : branch.copies()) {
                var from = places.get(branch.point().id());
                var to = places.get(copy.point().id());
                if (from != null && to != null) lines.add(new Line(from.x(), from.y(), to.x(), to.y()));
            }
        }
        return lines;
    }

    /** The number that a point bears in the picture and in the list. */
    int number(UUID point) {
        return dots.stream()
                .filter(dot -> dot.point().id().equals(point))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** Where rows lie close together numbers would overlap. */
    boolean isNumbered() {
        return TOP + dots.size() * 14 <= height;
    }

    /** The kinds of dots in it. */
    List<Life> lives() {
        return dots.stream().map(Dot::life).distinct().sorted().toList();
    }

    String viewBox() {
        return "0 0 %d %d".formatted(WIDTH, height);
    }

    /** The days from left to right. */
    private record Axis(LocalDate first, long days) {

        int x(LocalDate day) {
            return LEFT + (int) (DAYS.between(first, day) * (RIGHT - LEFT) / days);
        }

        List<Tick> ticks(LocalDate today) {
            var ticks = new ArrayList<Tick>();
            int step = Math.max(1, (today.getYear() - first.getYear()) / 6);
            for (int year = first.getYear() + 1; year <= today.getYear(); year += step)
                ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), year));
            return ticks;
        }
    }
}
