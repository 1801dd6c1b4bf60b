package vn.binhyen.trials;

import java.time.LocalDate;
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
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointLives;

/**
 * Proposes what each commune of the city may be in a trial: treated where the model runs, of spill-over beside it, compared
 * where the counts before the start are most alike, and the next alike to compare those beside with.
 */
@Component
@Transactional(readOnly = true)
class UnitOffers {

    /** For each treated one so many to compare with, and never fewer than the decision tree asks for. */
    private static final int COMPARED_EACH = 3;

    private static final int COMPARED_LEAST = 12;

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

    /**
     * A commune, what it may be, and why.
     *
     * @param role null: better left out
     * @param before its counts before the start, added up
     * @param unlikeness from the treated ones together; 0: the same ups and downs at the same height; null: not known
     */
    record Offer(
            int area,
            String name,
            @Nullable Role role,
            @Nullable LocalDate adopted,
            boolean beside,
            long before,
            @Nullable Double unlikeness) {}

    List<Offer> of(TrialText trial) {
        var province = new AreaId(trial.owner().provinceId());
        var communes = areas.communesOf(province, rules.today());
        var starts = starts(trial);
        var beside = beside(province, starts.keySet());
        var series = series(trial, communes);
        var with = rules.communesWith(
                new ModelId(trial.modelId()),
                trial.terms().firstMonth(),
                trial.terms().lastMonth().plusMonths(1));
        var alike = likeness(before(trial), starts.keySet(), series);
        alike.keySet().removeAll(with);
        var ranked = closest(alike, beside);
        int most = Math.max(COMPARED_LEAST, COMPARED_EACH * starts.size());
        var compared = ranked.stream().limit(most).collect(Collectors.toSet());
        var around = ranked.stream().skip(most).limit(beside.size()).collect(Collectors.toSet());
        return communes.stream()
                .map(card -> {
                    int area = card.id().value();
                    Role role = null;
                    if (starts.containsKey(area)) role = Role.TREATED;
                    else if (beside.contains(area)) role = around.isEmpty() ? null : Role.SPILL_OVER;
                    else if (compared.contains(area)) role = Role.COMPARED;
                    else if (around.contains(area)) role = Role.SPILL_OVER_COMPARED;
                    var known = series.get(area);
                    return new Offer(
                            area,
                            card.name(),
                            role,
                            starts.get(area),
                            beside.contains(area),
                            known == null ? 0 : known.sum(0, before(trial)),
                            alike.get(area));
                })
                .toList();
    }

    /** Where the model runs within the months, and the first full month with it. */
    private Map<Integer, LocalDate> starts(TrialText trial) {
        var terms = trial.terms();
        var starts = new HashMap<Integer, LocalDate>();
        for (var point : points.of(new ModelId(trial.modelId()))) {
            var commune = point.body().communeId();
            if (commune == null || point.startedOn().isAfter(terms.lastMonth())) continue;
            var month = point.startedOn().withDayOfMonth(1);
            if (point.startedOn().getDayOfMonth() > 1) month = month.plusMonths(1);
            if (month.isAfter(terms.firstMonth())) starts.merge(commune, month, (a, b) -> a.isBefore(b) ? a : b);
        }
        return starts;
    }

    private Set<Integer> beside(AreaId province, Set<Integer> treated) {
        var beside = new HashSet<Integer>();
        areas.neighbours(province).forEach((area, others) -> {
            if (treated.contains(area.value())) others.forEach(other -> beside.add(other.value()));
        });
        beside.removeAll(treated);
        return beside;
    }

    private Map<Integer, Series> series(TrialText trial, List<AreaCard> communes) {
        var measure = trial.terms().measure();
        if (measure == null) return Map.of();
        var units = communes.stream()
                .map(card -> new Unit(card.name(), card.id().value(), Role.COMPARED, null))
                .toList();
        return sources.ofLedger(measure, units, trial.terms().months()).stream()
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.unit().area()), each -> each));
    }

    private static int before(TrialText trial) {
        return trial.terms().months().indexOf(trial.terms().startMonth());
    }

    /** How unlike each commune's counts before the start are those of the treated ones, on average; later ones are not asked. */
    private static Map<Integer, Double> likeness(int months, Set<Integer> treated, Map<Integer, Series> series) {
        var together = new double[months];
        var unlike = new HashMap<Integer, Double>();
        var known = treated.stream()
                .map(series::get)
                .filter(each -> each != null && each.isKnownUntil(months))
                .toList();
        if (known.isEmpty()) return unlike;
        for (var each : known)
            for (int month = 0; month < months; month++)
                together[month] += (double) each.sum(month, month + 1) / known.size();
        series.forEach((area, each) -> {
            if (!treated.contains(area) && each.isKnownUntil(months)) unlike.put(area, unlikeness(each, together));
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

    private static List<Integer> closest(Map<Integer, Double> alike, Set<Integer> beside) {
        return alike.entrySet().stream()
                .filter(each -> !beside.contains(each.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
