package vn.binhyen.calendars;

import java.util.Locale;

/** How long a period is; a year of every calendar has twelve months of that calendar. */
public enum Granularity {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    public int perYear() {
        return 12 / months;
    }

    /** The stable text form: {@code year}, {@code half_year}, {@code quarter}, {@code month}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #code()} wrote; anything else is an {@link IllegalArgumentException}. */
    public static Granularity of(String code) {
        for (var granularity : values()) if (granularity.code().equals(code)) return granularity;
        throw new IllegalArgumentException("No such granularity: " + code);
    }
}
