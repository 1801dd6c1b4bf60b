package vn.binhyen.calendars;

import java.util.Locale;

/** How sure we are of a dated rule: what is not confirmed says so wherever it is shown. */
public enum Confidence {
    CONFIRMED,
    PARTLY,
    UNCONFIRMED;

    static Confidence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    Confidence orWeaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
