package vn.binhyen.trials;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Design;
import vn.binhyen.evaluation.Site;
import vn.binhyen.preventionmodels.BirthCertificate;

/** Sets a trial and its data before the decision tree; pure. */
final class Designs {

    /** What is hoped for where the birth certificate does not say: 20 in 100 fewer. */
    private static final double USUAL_HOPE = 0.8;

    private Designs() {}

    /** What else the tree must know: whether the model reached the others, how often it was asked, what other trials found. */
    record Around(boolean contaminated, int look, List<Double> others, double hopedRatio) {}

    static Design of(TrialText trial, TrialSeries data, Around around) {
        var terms = trial.terms();
        var frozen = Objects.requireNonNull(trial.frozen());
        var plan = new Design.Plan(
                choice(terms.choosing()),
                frozen.dataFirst() ? Design.Registration.AFTER_THE_DATA : Design.Registration.BEFORE_THE_DATA,
                selection(terms),
                around.hopedRatio());
        var circumstances =
                new Design.Circumstances(changesWithin(terms), around.contaminated(), terms.somethingElse());
        var sites = data.series().stream().map(each -> site(each, data, terms)).toList();
        return new Design(plan, circumstances, new Design.Looks(around.look(), around.others()), true, sites);
    }

    /** The target of the birth certificate beside its baseline, where both are told and differ. */
    static double hopedRatio(BirthCertificate birth) {
        var baseline = birth.baseline();
        var target = birth.target();
        if (baseline == null || target == null || baseline <= 0 || target <= 0 || baseline.equals(target))
            return USUAL_HOPE;
        return (double) target / baseline;
    }

    private static Design.Choice choice(Choosing choosing) {
        return switch (choosing) {
            case BY_LOT -> Design.Choice.RANDOM;
            case WORST_FIRST -> Design.Choice.WORST_FIRST;
            case OTHERWISE -> Design.Choice.OTHERWISE;
        };
    }

    private static Design.@Nullable Span selection(TrialTerms terms) {
        if (terms.selectedFrom() == null || terms.selectedUntil() == null) return null;
        return new Design.Span(place(terms, terms.selectedFrom()), place(terms, terms.selectedUntil()));
    }

    private static int place(TrialTerms terms, LocalDate month) {
        return (int) ChronoUnit.MONTHS.between(terms.firstMonth(), month);
    }

    private static boolean changesWithin(TrialTerms terms) {
        var change = terms.recordingChange();
        return change != null && change.isAfter(terms.firstMonth()) && !change.isAfter(terms.lastMonth());
    }

    private static Site site(Series series, TrialSeries data, TrialTerms terms) {
        int months = data.months().size();
        var counts = new double[months];
        var exposures = new double[months];
        for (int month = 0; month < months; month++) {
            counts[month] = series.sum(month, month + 1);
            var exposure = series.exposures().get(month);
            exposures[month] = exposure == null ? 1 : exposure;
        }
        return new Site(
                series.unit().name(), role(series.unit().role()), adoption(series.unit(), terms), counts, exposures);
    }

    private static Site.Role role(Role role) {
        return switch (role) {
            case TREATED -> Site.Role.TREATED;
            case COMPARED -> Site.Role.COMPARISON;
            case SPILL_OVER -> Site.Role.BUFFER;
            case SPILL_OVER_COMPARED -> Site.Role.BUFFER_COMPARISON;
        };
    }

    /** What lies beside the treated ones is reached when the first of them begins. */
    private static int adoption(Unit unit, TrialTerms terms) {
        return switch (unit.role()) {
            case TREATED -> place(terms, Objects.requireNonNull(unit.adopted()));
            case SPILL_OVER -> place(terms, terms.startMonth());
            case COMPARED, SPILL_OVER_COMPARED -> Site.NEVER;
        };
    }
}
