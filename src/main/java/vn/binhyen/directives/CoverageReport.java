package vn.binhyen.directives;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.organisations.OrganisationKind;

/** How far a directive has come, from one count of all its obligations in the viewer's scope. */
public record CoverageReport(LocalDate asOf, PeriodChoice period, List<Part> parts) {

    /** By what it was counted. */
    enum By {
        TASK,
        KIND,
        COMMUNE
    }

    /** What was counted together: only what it was counted by is said. */
    record Part(
            By by,
            @Nullable UUID taskId,
            @Nullable Integer communeId,
            @Nullable OrganisationKind organisationKind,
            ObligationStatus status,
            long count,
            long late,
            long lateOverWeek,
            long lateOverMonth,
            long lateOverQuarter) {

        private Stream<Part> drawn(NewPlaces places) {
            if (by != By.COMMUNE) return Stream.of(this);
            var late = places.partsOf(communeId, this.late).map(part -> in(part.commune(), part.count(), true));
            var other =
                    places.partsOf(communeId, count - this.late).map(part -> in(part.commune(), part.count(), false));
            return Stream.concat(late, other);
        }

        private Part in(@Nullable Integer commune, long some, boolean isLate) {
            return new Part(by, taskId, commune, organisationKind, status, some, isLate ? some : 0, 0, 0, 0);
        }
    }

    /** The same by the communes of another structure; what is late and what is not are divided apart, so that none gets out of step. */
    CoverageReport drawn(NewPlaces places) {
        return new CoverageReport(
                asOf, period, parts.stream().flatMap(part -> part.drawn(places)).toList());
    }

    /** How many are late for how long. */
    public Ageing ageing() {
        return Ageing.of(parts(By.TASK).toList());
    }

    public Tally total() {
        return Tally.of(parts(By.TASK).toList());
    }

    public Map<UUID, Tally> byTask() {
        return by(By.TASK, part -> Objects.requireNonNull(part.taskId()));
    }

    public Map<OrganisationKind, Tally> byKind() {
        return by(By.KIND, part -> Objects.requireNonNull(part.organisationKind()));
    }

    /** By commune; those whose commune is not known are under the empty one. */
    public Map<Optional<Integer>, Tally> byCommune() {
        return by(By.COMMUNE, part -> Optional.ofNullable(part.communeId()));
    }

    private <K> Map<K, Tally> by(By by, Function<Part, K> key) {
        return parts(by).collect(groupingBy(key, collectingAndThen(toList(), Tally::of)));
    }

    private Stream<Part> parts(By by) {
        return parts.stream().filter(part -> part.by() == by);
    }
}
