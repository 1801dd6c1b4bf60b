package vn.binhyen.activities;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The numbers of a session, each of which may be unknown; never a list of persons. */
public record Numbers(
        @PositiveOrZero @Max(MOST) @Nullable Integer planned,
        @PositiveOrZero @Max(MOST) @Nullable Integer came,
        @PositiveOrZero @Max(MOST) @Nullable Integer staffTotal,
        @PositiveOrZero @Max(MOST) @Nullable Integer completed,
        @PositiveOrZero @Max(MOST) @Nullable Integer leaflets,
        @PositiveOrZero @Max(MOST) @Nullable Integer bulletins,
        @PositiveOrZero @Max(MOST) @Nullable Integer loudspeakerTurns,
        @PositiveOrZero @Max(MOST) @Nullable Integer commitments,
        @PositiveOrZero @Max(MOST) @Nullable Integer people,
        @PositiveOrZero @Max(MOST) @Nullable Integer found,
        @PositiveOrZero @Max(MOST) @Nullable Integer places,

        @PositiveOrZero @Digits(integer = 15, fraction = 0) @Nullable
        BigDecimal giftValue) {

    static final int MOST = 1_000_000;

    public static Numbers none() {
        return new Numbers(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static Numbers ofAudience(@Nullable Integer came, @Nullable Integer staffTotal) {
        return new Numbers(null, came, staffTotal, null, null, null, null, null, null, null, null, null);
    }

    public static Numbers ofPatrol(@Nullable Integer people, @Nullable Integer found) {
        return new Numbers(null, null, null, null, null, null, null, null, people, found, null, null);
    }

    public Numbers withPlanned(@Nullable Integer expected) {
        return new Numbers(
                expected,
                came,
                staffTotal,
                completed,
                leaflets,
                bulletins,
                loudspeakerTurns,
                commitments,
                people,
                found,
                places,
                giftValue);
    }

    public Numbers withMaterials(@Nullable Integer handedOut, @Nullable Integer signed) {
        return new Numbers(
                planned,
                came,
                staffTotal,
                completed,
                handedOut,
                bulletins,
                loudspeakerTurns,
                signed,
                people,
                found,
                places,
                giftValue);
    }

    /** What is known before a session is held: how many are expected, and of how many. */
    Numbers beforehand() {
        return new Numbers(planned, null, staffTotal, null, null, null, null, null, people, null, null, null);
    }

    void check(Errors errors) {
        if (came != null && staffTotal != null && came > staffTotal)
            errors.rejectValue("numbers.came", "activities.came.more");
        if (completed != null && came != null && completed > came)
            errors.rejectValue("numbers.completed", "activities.completed.more");
        if (completed != null && came == null) errors.rejectValue("numbers.came", "activities.came.missing");
    }
}
