package vn.binhyen.preventionmodels;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.binhyen.evaluation.Power;

/** How many events would show the effect that a birth certificate hopes for, and how long they take to come. */
public record Needed(Hope hope, long perCell, long months) {

    /** What is hoped for: fewer events, none at all, or nothing that a count of events would show. */
    public enum Hope {
        FEWER,
        NONE_LEFT,
        NOT_FEWER
    }

    /** From six to none is the smallest fall to nothing that chance seldom makes (exact test, 5 %, equal periods). */
    private static final int SMALLEST_FALL_TO_NONE = 6;

    /** Empty while the baseline, its period or the target is missing. */
    static Optional<Needed> of(BirthCertificate birth) {
        var from = birth.baselineFrom();
        var until = birth.baselineUntil();
        if (birth.baseline() == null || birth.target() == null || from == null || until == null)
            return Optional.empty();
        int baseline = birth.baseline();
        int target = birth.target();
        if (target >= baseline) return Optional.of(new Needed(Hope.NOT_FEWER, 0, 0));
        double cell = target == 0
                ? SMALLEST_FALL_TO_NONE
                : Power.eventsPerCell((double) target / baseline, Power.USUAL_OVERDISPERSION);
        double days = ChronoUnit.DAYS.between(from, until) + 1.0;
        double months = cell / baseline * days / (365.25 / 12);
        return Optional.of(new Needed(
                target == 0 ? Hope.NONE_LEFT : Hope.FEWER, (long) Math.ceil(cell), (long) Math.ceil(months)));
    }
}
