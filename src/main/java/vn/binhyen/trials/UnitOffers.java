package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointLives;

/**
 * Proposes which communes or organisations to compare: those that were most alike before the start, and what lies beside those with
 * the model. Where the model runs nothing is proposed to be compared with it.
 */
@Component
@Transactional(readOnly = true)
class UnitOffers {

    /** For each treated one so many to compare with. */
    private static final int COMPARED_EACH = 3;

    private static final int COMPARED_LEAST = 12;

    /** Nobody looks through ten thousand organisations; those that are most alike come first. */
    private static final int MOST = 200;

    private final Areas areas;
    private final PointLives points;
    private final TrialSources sources;
    private final TrialRules rules;

    UnitOffers(Areas areas, PointLives points, TrialSources sources, TrialRules rules) {
        this.areas = areas;
        this.points = points;
        this.sources = sources;
        this.rules = rules;
    }

    List<Offer> of(TrialText trial) {
        var starts = starts(trial);
        var beside = beside(trial, starts.keySet());
        var candidates = rules.candidates(trial.terms(), trial.owner(), starts.keySet());
        var series = series(trial, candidates);
        var alike = likeness(before(trial), starts.keySet(), series);
        alike.keySet().removeAll(rules.placesWith(trial));
        var ranked = closest(alike, beside);
        int most = Math.max(COMPARED_LEAST, COMPARED_EACH * starts.size());
        var compared = ranked.stream().limit(most).collect(Collectors.toSet());
        var around = ranked.stream().skip(most).limit(beside.size()).collect(Collectors.toSet());
        var near = ranked.stream().limit(MOST).collect(Collectors.toSet());
        return candidates.stream()
                .filter(each -> isShown(trial, each, starts, near))
                .map(each -> {
                    var key = Objects.requireNonNull(each.key());
                    Role role = null;
                    if (starts.containsKey(key)) role = Role.TREATED;
                    else if (beside.contains(key)) role = around.isEmpty() ? null : Role.SPILL_OVER;
                    else if (compared.contains(key)) role = Role.COMPARED;
                    else if (around.contains(key)) role = Role.SPILL_OVER_COMPARED;
                    var known = series.get(key);
                    return new Offer(
                            key,
                            each.name(),
                            role,
                            starts.get(key),
                            beside.contains(key),
                            known == null ? 0 : known.sum(0, before(trial)),
                            alike.get(key));
                })
                .toList();
    }

    /** All communes; of organisations those with the model, and those that are most alike. */
    private static boolean isShown(TrialText trial, Unit candidate, Map<Object, LocalDate> starts, Set<Object> near) {
        if (!trial.terms().isOfOrganisations()) return true;
        var key = Objects.requireNonNull(candidate.key());
        return starts.containsKey(key) || near.contains(key);
    }

    /** Where the model runs within the months, and the first full month with it. */
    private Map<Object, LocalDate> starts(TrialText trial) {
        var terms = trial.terms();
        var starts = new HashMap<Object, LocalDate>();
        for (var point : points.of(new ModelId(trial.modelId()))) {
            @Nullable
            Object place = terms.isOfOrganisations()
                    ? point.body().organisationId()
                    : point.body().communeId();
            if (place == null || point.startedOn().isAfter(terms.lastMonth())) continue;
            var month = point.startedOn().withDayOfMonth(1);
            if (point.startedOn().getDayOfMonth() > 1) month = month.plusMonths(1);
            if (month.isAfter(terms.firstMonth())) starts.merge(place, month, (a, b) -> a.isBefore(b) ? a : b);
        }
        return starts;
    }

    /** Communes beside those with the model; organisations lie beside nobody. */
    private Set<Object> beside(TrialText trial, Set<Object> treated) {
        var beside = new HashSet<Object>();
        if (trial.terms().isOfOrganisations()) return beside;
        areas.neighbours(new AreaId(trial.owner().provinceId())).forEach((area, others) -> {
            if (treated.contains(area.value())) others.forEach(other -> beside.add(other.value()));
        });
        beside.removeAll(treated);
        return beside;
    }

    private Map<Object, Series> series(TrialText trial, List<Unit> candidates) {
        if (trial.terms().measure() == null) return Map.of();
        return sources.of(trial, candidates, trial.terms().months()).series().stream()
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.unit().key()), each -> each));
    }

    private static int before(TrialText trial) {
        return trial.terms().months().indexOf(trial.terms().startMonth());
    }

    /** How unlike each one's counts before the start are those of the treated ones, on average; later ones are not asked. */
    private static Map<Object, Double> likeness(int months, Set<Object> treated, Map<Object, Series> series) {
        var together = new double[months];
        var unlike = new HashMap<Object, Double>();
        var known = treated.stream()
                .map(series::get)
                .filter(each -> each != null && each.isKnownUntil(months))
                .toList();
        if (known.isEmpty()) return unlike;
        for (var each : known)
            for (int month = 0; month < months; month++)
                together[month] += (double) each.sum(month, month + 1) / known.size();
        series.forEach((place, each) -> {
            if (!treated.contains(place) && each.isKnownUntil(months)) unlike.put(place, unlikeness(each, together));
        });
        return unlike;
    }

    /** The root of the mean squared difference of the square roots: counts scatter alike on that scale, however high. */
    private static double unlikeness(Series series, double[] together) {
        double sum = 0;
        for (int month = 0; month < together.length; month++) {
            double difference = Math.sqrt(series.sum(month, month + 1)) - Math.sqrt(together[month]);
            sum += difference * difference;
        }
        return Math.sqrt(sum / Math.max(1, together.length));
    }

    private static List<Object> closest(Map<Object, Double> alike, Set<Object> beside) {
        return alike.entrySet().stream()
                .filter(each -> !beside.contains(each.getKey()))
                .sorted(Map.Entry.<Object, Double>comparingByValue()
                        .thenComparing(each -> each.getKey().toString(), Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
