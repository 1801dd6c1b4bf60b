package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** From a day on: how long before its end a regulation is to be renewed, and when organisations are reminded of it. */
record RenewalRule(LocalDate effectiveFrom, int daysBefore, List<Integer> remindBefore, Confidence confidence) {

    /** Whether a source says so, or who does. */
    enum Confidence {
        READ,
        PARTIAL,
        UNCONFIRMED,
        OFFICE
    }

    RenewalRule {
        remindBefore = remindBefore.stream().distinct().sorted().toList().reversed();
    }

    boolean remindsNobody() {
        return remindBefore.isEmpty();
    }

    /** The latest reminder that is due so many days before the end: who is entered late is reminded once, not of all. */
    OptionalInt dueAt(long daysLeft) {
        return remindBefore.stream()
                .filter(days -> daysLeft >= 0 && days >= daysLeft)
                .mapToInt(Integer::intValue)
                .min();
    }
}
