package vn.binhyen.preventionmodels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import vn.binhyen.preventionmodels.SurvivalCurve.Drop;

/** A survival curve as the points of a drawing: it falls in steps, and ends where nobody was watched any longer. The table beneath says the same. */
record SurvivalChart(String running, String band, List<Tick> ticks) {

    private static final int LEFT = 72;
    private static final int RIGHT = 632;
    private static final int BOTTOM = 214;
    private static final int TOP = 12;
    private static final int MOST_TICKS = 8;

    /** A month that is named below the drawing. */
    record Tick(double x, int month) {}

    static SurvivalChart of(SurvivalCurve curve) {
        var upper = steps(curve, Drop::high);
        var lower = steps(curve, drop -> drop.running() == 0 ? 0 : drop.low());
        var band = new ArrayList<>(upper);
        band.addAll(lower.reversed());
        return new SurvivalChart(String.join(" ", steps(curve, Drop::running)), String.join(" ", band), ticks(curve));
    }

    private static List<String> steps(SurvivalCurve curve, ToDoubleFunction<Drop> share) {
        var points = new ArrayList<String>();
        double height = 1;
        points.add(point(curve, 0, height));
        for (var drop : curve.drops()) {
            points.add(point(curve, drop.month(), height));
            height = share.applyAsDouble(drop);
            points.add(point(curve, drop.month(), height));
        }
        points.add(point(curve, curve.lastMonth(), height));
        return points;
    }

    private static List<Tick> ticks(SurvivalCurve curve) {
        int every = Math.max(1, (last(curve) + MOST_TICKS - 1) / MOST_TICKS);
        return IntStream.iterate(0, month -> month <= last(curve), month -> month + every)
                .mapToObj(month -> new Tick(x(curve, month), month))
                .toList();
    }

    private static String point(SurvivalCurve curve, int month, double share) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(curve, month), BOTTOM - (BOTTOM - TOP) * share);
    }

    private static double x(SurvivalCurve curve, int month) {
        return LEFT + (double) (RIGHT - LEFT) * month / last(curve);
    }

    private static int last(SurvivalCurve curve) {
        return Math.max(1, curve.lastMonth());
    }
}
