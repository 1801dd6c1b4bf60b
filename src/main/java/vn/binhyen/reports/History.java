package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The editions of definitions that a province has seen or will see.
 *
 * @param editions by code, the latest first; of one day the province's own first
 */
record History(List<Definition> editions) {

    History {
        editions = List.copyOf(editions);
    }

    /** What a report asks for on the day; empty where it is not asked for then. */
    Optional<Definition> find(String code, LocalDate day) {
        return editions.stream()
                .filter(each ->
                        each.code().equals(code) && !each.effectiveFrom().isAfter(day))
                .findFirst()
                .filter(each -> each.terms().isAsked());
    }

    /** All that are asked for on the day, those asked for most often first. */
    List<Definition> inForce(LocalDate day) {
        return codes().stream()
                .flatMap(code -> find(code, day).stream())
                .sorted(Comparator.comparing(
                                (Definition each) -> each.terms().granularity().months())
                        .thenComparing(Definition::code))
                .toList();
    }

    /** The last edition of each, whenever it begins. */
    List<Definition> latest() {
        return codes().stream()
                .map(code -> editions.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private List<String> codes() {
        return editions.stream().map(Definition::code).distinct().toList();
    }
}
