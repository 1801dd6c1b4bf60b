package vn.binhyen.activities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What of a session a measure of the ledger can be fed from. */
public enum Field {
    SESSIONS,
    CAME,
    COMPLETED,
    JUDGED,
    LEAFLETS,
    BULLETINS,
    LOUDSPEAKER_TURNS,
    COMMITMENTS,
    PEOPLE,
    HOURS,
    FOUND,
    REPORTED,
    PLACES,
    GIFT_VALUE;

    /** Null where nobody noted it: what is missing is not nought. */
    @Nullable
    BigDecimal amount(Notes notes) {
        var numbers = notes.numbers();
        return switch (this) {
            case SESSIONS -> BigDecimal.ONE;
            case CAME -> of(numbers.came());
            case COMPLETED -> of(numbers.completed());
            case JUDGED -> numbers.completed() == null ? null : of(numbers.came());
            case LEAFLETS -> of(numbers.leaflets());
            case BULLETINS -> of(numbers.bulletins());
            case LOUDSPEAKER_TURNS -> of(numbers.loudspeakerTurns());
            case COMMITMENTS -> of(numbers.commitments());
            case PEOPLE -> of(numbers.people());
            case HOURS -> hours(notes.terms().duration());
            case FOUND -> of(numbers.found());
            case REPORTED ->
                notes.reports().isEmpty() && numbers.found() == null
                        ? null
                        : of(notes.reports().size());
            case PLACES -> of(numbers.places());
            case GIFT_VALUE -> numbers.giftValue();
        };
    }

    /** A co-organiser held the session too, and its own people came; of the rest nobody knows what was whose. */
    @Nullable
    BigDecimal share(Notes notes, Part part) {
        return switch (this) {
            case SESSIONS -> BigDecimal.ONE;
            case CAME -> of(part.came());
            case HOURS -> amount(notes);
            case COMPLETED,
                    JUDGED,
                    LEAFLETS,
                    BULLETINS,
                    LOUDSPEAKER_TURNS,
                    COMMITMENTS,
                    PEOPLE,
                    FOUND,
                    REPORTED,
                    PLACES,
                    GIFT_VALUE -> null;
        };
    }

    private static @Nullable BigDecimal of(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** From start to end of the turn, not times the people. */
    private static @Nullable BigDecimal hours(@Nullable Duration duration) {
        if (duration == null) return null;
        return BigDecimal.valueOf(duration.toMinutes())
                .divide(BigDecimal.valueOf(Duration.ofHours(1).toMinutes()), 2, RoundingMode.HALF_UP);
    }
}
