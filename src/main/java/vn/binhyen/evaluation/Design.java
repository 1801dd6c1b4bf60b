package vn.binhyen.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be judged: how the comparison was planned, what else happened, how often it was looked at, and what was counted.
 *
 * @param monthly whether the sites' counts are of months; otherwise each has a total before and one after
 */
public record Design(Plan plan, Circumstances circumstances, Looks looks, boolean monthly, List<Site> sites) {

    /** How those with the model were chosen. */
    public enum Choice {
        /** By lot. */
        RANDOM,
        /** Because they were the worst. */
        WORST_FIRST,
        /** For reasons that have nothing to do with the events. */
        OTHERWISE,
        UNKNOWN
    }

    /** When outcome, areas and windows were laid down. */
    public enum Registration {
        BEFORE_THE_DATA,
        /** The data were there, and nobody had looked at them. */
        AFTER_THE_DATA,
        /** After somebody had looked at the data. */
        AFTER_A_LOOK
    }

    /**
     * @param selection the months whose events led to the choice, also where they lie before the window
     * @param hopedRatio what is hoped for, 0.8 for 20 in 100 fewer
     */
    public record Plan(
            Choice choice,
            Registration registration,
            @Nullable Span selection,
            double hopedRatio) {}

    /** Months from the first to the last, both included, counted from the window's first, which is 0. */
    public record Span(int from, int until) {
        public Span {
            Demand.that(until >= from, "A span of months ends after it begins.");
        }
    }

    /**
     * @param recordingChanged whether the rule by which events are recorded changed in the window
     * @param contaminated whether the model reached those that are compared, or a buffer overlaps them
     * @param somethingElseBegan whether something else began at the same time
     */
    public record Circumstances(boolean recordingChanged, boolean contaminated, boolean somethingElseBegan) {}

    /**
     * @param number how often the result was looked at, this look included, without a method made for that
     * @param others the p of all other findings that were planned for the period
     */
    public record Looks(int number, List<Double> others) {}

    public Design {
        sites = List.copyOf(sites);
        Demand.that(!sites.isEmpty(), "There is no site.");
        Demand.positive(plan.hopedRatio(), "the hoped-for ratio");
        Demand.that(looks.number() >= 1, "A result is looked at at least once.");
        var names = new HashSet<String>();
        for (var site : sites) {
            Demand.that(names.add(site.name()), "“" + site.name() + "” is there twice; a site has one role.");
            Demand.that(
                    site.months() == sites.getFirst().months(),
                    "Every site needs a number for each month, also where it is 0.");
            Demand.that(monthly || site.months() == 2, "Totals are one number before and one after.");
        }
    }

    List<Site> of(Site.Role role) {
        return sites.stream().filter(site -> site.role() == role).toList();
    }

    List<Site> treated() {
        return of(Site.Role.TREATED);
    }

    List<Site> compared() {
        return of(Site.Role.COMPARISON);
    }

    int months() {
        return sites.getFirst().months();
    }

    /** The first month of the earliest, before which nobody had the model. */
    int start() {
        return treated().stream().mapToInt(Site::adoption).min().orElse(months());
    }

    boolean isStaggered() {
        return treated().stream().mapToInt(Site::adoption).distinct().count() > 1;
    }

    /** The same without the months before the start that led to the choice, where there are any. */
    Optional<Design> withoutSelection() {
        var span = plan.selection();
        if (span == null || !monthly) return Optional.empty();
        int from = Math.max(0, span.from());
        int until = Math.min(start() - 1, span.until());
        if (until < from) return Optional.empty();
        var fewer = sites.stream().map(site -> site.without(from, until)).toList();
        return Optional.of(new Design(plan, circumstances, looks, true, fewer));
    }
}
