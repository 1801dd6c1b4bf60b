package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts month by month beside what was to be expected, as the points of a drawing; the table beneath says the same.
 *
 * @param start the month with the model first, as a place in the drawing
 * @param band where nine months of ten and more lie by chance alone
 */
public record Chart(
        String observed,
        @Nullable String expected,
        @Nullable String band,
        double start,
        double top,
        List<Tick> ticks) {

    static final int WIDTH = 640;
    static final int HEIGHT = 240;
    private static final int LEFT = 40;
    private static final int BOTTOM = 214;
    private static final int TOP = 12;
    private static final double REACH = 1.96;

    /** A month that is named below the drawing. */
    record Tick(double x, String text) {}

    static @Nullable Chart of(List<Working.Month> months, LocalDate start) {
        if (months.size() < 2) return null;
        double most = months.stream().mapToDouble(Chart::height).max().orElse(1);
        var scale = new Scale(months.size(), Math.max(1, most));
        boolean known = months.stream().allMatch(month -> month.expected() != null);
        int begun = (int)
                months.stream().filter(month -> month.month().isBefore(start)).count();
        return new Chart(
                path(scale, months, Chart::observed),
                known ? path(scale, months, Chart::expected) : null,
                known ? band(scale, months) : null,
                scale.x(begun) - scale.step() / 2,
                scale.most(),
                IntStream.range(0, months.size())
                        .filter(i -> i % Math.max(1, months.size() / 8) == 0)
                        .mapToObj(i -> new Tick(
                                scale.x(i), TrialWords.month(months.get(i).month())))
                        .toList());
    }

    private static double observed(Working.Month month) {
        return month.observed();
    }

    private static double expected(Working.Month month) {
        return month.expected() == null ? 0 : month.expected();
    }

    private static double upper(Working.Month month) {
        return expected(month) + REACH * Math.sqrt(expected(month));
    }

    private static double lower(Working.Month month) {
        return Math.max(0, expected(month) - REACH * Math.sqrt(expected(month)));
    }

    private static double height(Working.Month month) {
        return Math.max(month.observed(), upper(month));
    }

    private static String path(Scale scale, List<Working.Month> months, ToDoubleFunction<Working.Month> value) {
        return IntStream.range(0, months.size())
                .mapToObj(i -> scale.point(i, value.applyAsDouble(months.get(i))))
                .collect(Collectors.joining(" "));
    }

    private static String band(Scale scale, List<Working.Month> months) {
        var back = IntStream.range(0, months.size())
                .map(i -> months.size() - 1 - i)
                .mapToObj(i -> scale.point(i, lower(months.get(i))))
                .collect(Collectors.joining(" "));
        return path(scale, months, Chart::upper) + " " + back;
    }

    private record Scale(int months, double most) {

        double step() {
            return (double) (WIDTH - LEFT - 8) / (months - 1);
        }

        double x(int month) {
            return LEFT + month * step();
        }

        String point(int month, double value) {
            return String.format(Locale.ROOT, "%.1f,%.1f", x(month), BOTTOM - (BOTTOM - TOP) * value / most);
        }
    }
}
