package vn.binhyen.ledger;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Editions of measures by their code, the latest first, and which have ended. */
record Dictionary(Map<String, List<Measure>> byCode, Map<String, MeasureEnding> endings) {

    /** The edition in force on the day. */
    Measure on(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new NoSuchMeasure(code));
    }

    Optional<Measure> find(String code, LocalDate day) {
        if (isOver(code, day)) return Optional.empty();
        for (var edition : byCode.getOrDefault(code, List.of()))
            if (!edition.effectiveFrom().isAfter(day)) return Optional.of(edition);
        return Optional.empty();
    }

    /** As defined on the day; of one that has ended the last edition, of one that had not begun the first. */
    Measure defined(String code, LocalDate day) {
        var known = editions(code);
        return find(code, day).orElseGet(() -> isOver(code, day) ? known.getFirst() : known.getLast());
    }

    /** Whether the measure ended before the day. */
    boolean isOver(String code, LocalDate day) {
        var ending = endings.get(code);
        return ending != null && day.isAfter(ending.lastDay());
    }

    /** Whether a ratio is computed from the measure. */
    boolean isPart(String code) {
        return byCode.values().stream()
                .map(editions -> editions.getFirst().rule())
                .anyMatch(rule -> code.equals(rule.part()) || code.equals(rule.whole()));
    }

    /** All editions of a code, the latest first. */
    List<Measure> editions(String code) {
        var editions = byCode.get(code);
        if (editions == null) throw new NoSuchMeasure(code);
        return editions;
    }

    /** The numbers of the measures that are told as they stand on a day. */
    Set<Integer> toldInLevels() {
        return byCode.values().stream()
                .map(List::getFirst)
                .filter(Measure::isToldInLevels)
                .map(Measure::id)
                .collect(toUnmodifiableSet());
    }

    /** The fact as it is kept; refuses what its measure cannot be told, and what has not happened yet. */
    Entry entry(Fact fact, LocalDate today) {
        if (isOver(fact.measure(), fact.day())) throw new NotToBeTold(fact.measure(), "over");
        var measure = on(fact.measure(), fact.day());
        check(measure, fact, today);
        return Entry.of(measure, fact);
    }

    static void check(Measure measure, Fact fact, LocalDate today) {
        if (fact.day().isAfter(today)) throw new NotToBeTold(fact.measure(), "future");
        measure.check(fact);
    }
}
