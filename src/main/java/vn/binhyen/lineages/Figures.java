package vn.binhyen.lineages;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.Life;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** How broadly, how deeply and how fast a model spreads, as of a day; what cannot be said is null. */
public record Figures(LocalDate day, Breadth breadth, Depth depth, Speed speed) {

    /** Of the points that run: in how many communes, and how many at organisations of each kind and of each sector. */
    public record Breadth(
            long running,
            long communes,
            Map<OrganisationKind, Long> kinds,
            long areas,
            @Nullable Sectors sectors) {}

    /**
     * Of the points that run at organisations, how many in each sector block of the day, and how many in none; an
     * organisation may belong to several.
     */
    public record Sectors(List<Sector> blocks, long none) {}

    /** A sector block, and how many points run at organisations of it. */
    public record Sector(UUID id, String name, long points) {}

    /** How much of the core copies kept on average, how many of the points asked are alive, how long points have run. */
    public record Depth(
            long checklists,
            @Nullable Double fidelity,
            long alive,
            long asked,
            @Nullable Long medianMonths) {}

    /** How many days pass between the start of a source and the start of its copy. */
    public record Speed(long copies, @Nullable Long medianDays) {}

    static Figures of(LocalDate day, Forest forest, Hosts hosts) {
        var all = forest.inOrder();
        var running = all.stream()
                .map(Branch::point)
                .filter(point -> point.runsOn(day))
                .toList();
        return new Figures(day, breadth(running, hosts), depth(day, all, running), speed(all));
    }

    private static Breadth breadth(List<PointLife> running, Hosts hosts) {
        long communes = running.stream()
                .map(point -> point.body().communeId())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var organisations = running.stream()
                .map(point -> point.body().organisationId())
                .filter(Objects::nonNull)
                .toList();
        var kinds = organisations.stream()
                .map(hosts.kinds()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long areas = running.size() - organisations.size();
        return new Breadth(running.size(), communes, kinds, areas, hosts.sectors(organisations));
    }

    private static Depth depth(LocalDate day, List<Branch> all, List<PointLife> running) {
        var shares = all.stream()
                .map(Branch::origin)
                .filter(Objects::nonNull)
                .filter(origin -> origin.coreAsked() > 0)
                .mapToDouble(origin -> (double) origin.coreKept() / origin.coreAsked())
                .summaryStatistics();
        long alive = count(running, point -> point.life() == Life.ALIVE);
        long asked = count(running, point -> point.life() != Life.NOT_ASKED);
        var months = running.stream()
                .map(point -> MONTHS.between(point.startedOn(), day))
                .sorted()
                .toList();
        var mean = shares.getCount() == 0 ? null : shares.getAverage();
        return new Depth(shares.getCount(), mean, alive, asked, median(months));
    }

    private static Speed speed(List<Branch> all) {
        var days = all.stream()
                .flatMap(source -> source.copies().stream()
                        .map(copy -> DAYS.between(
                                source.point().startedOn(), copy.point().startedOn())))
                .filter(passed -> passed >= 0) // a start that was corrected afterwards may lie before the source's
                .sorted()
                .toList();
        return new Speed(days.size(), median(days));
    }

    private static long count(List<PointLife> points, Predicate<PointLife> condition) {
        return points.stream().filter(condition).count();
    }

    /** The middle one, of two in the middle the lower: a number that was really there. */
    static @Nullable Long median(List<Long> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }
}
