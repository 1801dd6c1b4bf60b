package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;

/** How a figure went as bars, by whole points of a drawing; where nothing is known there is none. */
record CourseChart(List<Column> columns, BigDecimal most) {

    static final int WIDTH = 360;
    static final int HEIGHT = 168;
    static final int BASE = 142;
    static final int TOP = 18;

    private static final int LEFT = 4;
    private static final double FILLED = 0.7;

    /**
     * One period.
     *
     * @param middle where its label stands
     * @param height null where nothing is known; 0 where it is known that there was nothing
     */
    record Column(
            Period period,
            @Nullable BigDecimal value,
            int left,
            int width,
            int middle,
            @Nullable Integer height) {

        int top() {
            return BASE - Objects.requireNonNullElse(height, 0);
        }

        /** The month or quarter; the year beneath it where one begins. */
        String label() {
            return period.granularity() == Granularity.YEAR
                    ? String.valueOf(period.year())
                    : String.valueOf(period.number());
        }

        boolean beginsYear() {
            return period.granularity() != Granularity.YEAR && period.number() == 1;
        }
    }

    static CourseChart of(List<Period> periods, List<@Nullable BigDecimal> values) {
        var most = values.stream()
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        double each = (double) (WIDTH - 2 * LEFT) / periods.size();
        var columns = IntStream.range(0, periods.size())
                .mapToObj(i -> column(periods.get(i), values.get(i), LEFT + i * each, each, most))
                .toList();
        return new CourseChart(columns, most);
    }

    private static Column column(Period period, @Nullable BigDecimal value, double from, double each, BigDecimal most) {
        int width = (int) (each * FILLED);
        int left = (int) Math.round(from + (each - width) / 2);
        return new Column(period, value, left, width, left + width / 2, height(value, most));
    }

    /** What is more than nothing is seen, however small it is beside the rest; nothing falls below the base. */
    private static @Nullable Integer height(@Nullable BigDecimal value, BigDecimal most) {
        if (value == null) return null;
        if (value.signum() <= 0 || most.signum() <= 0) return 0;
        double share = value.doubleValue() / most.doubleValue();
        return Math.max(1, (int) Math.round(share * (BASE - TOP)));
    }
}
