package vn.binhyen.chasing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.WorkingDays;

/** One rung of the escalation ladder: so many working days before (negative) or after a day, somebody is told. */
record Rung(
        int id,
        int workingDays,
        Target target,
        Channel channel,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean active,
        boolean confirmed) {

    /** Nights that were missed are caught up for so long; what is older is not dug up when a rung is switched on. */
    private static final int CAUGHT_UP_DAYS = 14;

    /** Who is told. */
    enum Target {
        ORGANISATION,
        COMMUNE_DESK,
        OFFICE_LEADER
    }

    /** How. */
    enum Channel {
        EMAIL,
        WORKLIST
    }

    /** The last days of obligations that reach a rung today. */
    record Days(LocalDate from, LocalDate to) {}

    boolean isBefore() {
        return workingDays < 0;
    }

    /** Whether what reaches it is not late yet. */
    boolean isAhead() {
        return workingDays <= 0;
    }

    /** Whose last day reaches this rung today; nobody's while the holidays on the way are not known. */
    Optional<Days> days(LocalDate today, WorkingDays calendar) {
        if (isBefore()) return calendar.after(today, -workingDays).map(to -> new Days(today, to));
        for (var day = today; day.isAfter(today.minusDays(400)); day = day.minusDays(1)) {
            var passed = calendar.between(day, today);
            if (passed.isEmpty()) return Optional.empty();
            if (passed.getAsInt() >= workingDays) return Optional.of(new Days(day.minusDays(CAUGHT_UP_DAYS), day));
        }
        return Optional.empty();
    }
}
