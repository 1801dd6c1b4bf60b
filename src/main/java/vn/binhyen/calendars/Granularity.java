package vn.binhyen.calendars;

import java.util.Locale;

/** How long a period is; a year of every calendar has twelve months of that calendar, and five years are those of a plan: 2021–2025, 2026–2030. */
public enum Granularity {
    FIVE_YEARS(60),
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

    /** How many there are in a year; of those that are longer one. */
    public int perYear() {
        return Math.max(1, 12 / months);
    }

    /** The stable text form: {@code year}, {@code half_year}, {@code quarter}, {@code month}, {@code five_years}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #code()} wrote; anything else is an {@link IllegalArgumentException}. */
    public static Granularity of(String code) {
        for (var granularity : values()) if (granularity.code().equals(code)) return granularity;
        throw new IllegalArgumentException("No such granularity: " + code);
    }
}
