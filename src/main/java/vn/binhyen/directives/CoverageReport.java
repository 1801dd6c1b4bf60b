package vn.binhyen.directives;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** How far a directive has come, from one count of all its obligations in the viewer's scope. */
public record CoverageReport(LocalDate asOf, List<Line> lines) {

    /** What was counted together. */
    public record Line(
            UUID taskId,
            @Nullable Integer communeId,
            OrganisationKind organisationKind,
            ObligationStatus status,
            long count,
            long late,
            long lateOverWeek,
            long lateOverMonth,
            long lateOverQuarter) {}

    /** How many are late for how long. */
    public Ageing ageing() {
        return Ageing.of(lines);
    }

    public Tally total() {
        return Tally.of(lines);
    }

    public Map<UUID, Tally> byTask() {
        return by(Line::taskId);
    }

    public Map<OrganisationKind, Tally> byKind() {
        return by(Line::organisationKind);
    }

    /** By commune; those whose commune is not known are under the empty one. */
    public Map<Optional<Integer>, Tally> byCommune() {
        return by(line -> Optional.ofNullable(line.communeId()));
    }

    private <K> Map<K, Tally> by(Function<Line, K> key) {
        return lines.stream().collect(groupingBy(key, collectingAndThen(toList(), Tally::of)));
    }
}
