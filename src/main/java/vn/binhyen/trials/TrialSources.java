package vn.binhyen.trials;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.OrganisationFigures;

/** Takes a trial's counts from where they are: the ledger, or the file that was sent. */
@Component
@Transactional(readOnly = true)
class TrialSources {

    private final Figures figures;
    private final OrganisationFigures ofOrganisations;
    private final JdbcClient jdbc;

    TrialSources(Figures figures, OrganisationFigures ofOrganisations, JdbcClient jdbc) {
        this.figures = figures;
        this.ofOrganisations = ofOrganisations;
        this.jdbc = jdbc;
    }

    TrialSeries of(TrialText trial) {
        return of(trial, trial.units(), trial.terms().months());
    }

    /** What is known of some of its units, also in months that the trial does not judge. */
    TrialSeries of(TrialText trial, List<Unit> units, List<LocalDate> months) {
        var measure = trial.terms().measure();
        return new TrialSeries(
                months,
                measure == null
                        ? ofFile(trial.id(), units, months)
                        : trial.terms().isOfOrganisations()
                                ? ofOrganisations(measure, units, months)
                                : ofLedger(measure, units, months),
                trial.terms().selected());
    }

    /** The months that are judged, and those behind them until the last of which a file told anything. */
    TrialSeries withLater(TrialText trial) {
        var all = trial.terms().monthsToWatch();
        var known = of(trial, trial.units(), all);
        int months = trial.terms().months().size();
        for (int month = months; month < all.size(); month++) {
            int place = month;
            if (known.series().stream().anyMatch(each -> each.isKnown(place))) months = month + 1;
        }
        return of(trial, trial.units(), all.subList(0, months));
    }

    /** What the ledger knows of communes; a month of which nothing is told stays unknown. */
    List<Series> ofLedger(String measure, List<Unit> units, List<LocalDate> months) {
        if (units.isEmpty()) return List.of();
        var query = new FigureQuery(List.of(measure), FigureLevel.COMMUNE, null, periods(months), null);
        var rows = new HashMap<Integer, FigureRow>();
        figures.read(query).rows().forEach(row -> rows.put(row.area(), row));
        return units.stream()
                .map(unit -> {
                    var row = unit.area() == null ? null : rows.get(unit.area());
                    return row == null ? Series.unknown(unit, months.size()) : series(unit, row.values());
                })
                .toList();
    }

    /** The same of organisations; of those whose facts are out of scope nothing is known. */
    private List<Series> ofOrganisations(String measure, List<Unit> units, List<LocalDate> months) {
        var ids =
                units.stream().map(Unit::organisation).filter(Objects::nonNull).toList();
        if (ids.isEmpty()) return List.of();
        var values = ofOrganisations.read(ids, measure, periods(months));
        return units.stream()
                .map(unit -> {
                    var known = values.get(unit.organisation());
                    return known == null ? Series.unknown(unit, months.size()) : series(unit, known);
                })
                .toList();
    }

    private static Series series(Unit unit, List<@Nullable BigDecimal> values) {
        var counts = new ArrayList<@Nullable Long>();
        for (BigDecimal value : values) counts.add(value == null ? null : value.longValue());
        return new Series(unit, counts, Arrays.asList(new Double[counts.size()]));
    }

    private static List<Period> periods(List<LocalDate> months) {
        var calendar = Calendars.standard().get(Calendars.CALENDAR_YEAR);
        return months.stream()
                .map(month -> calendar.periodOn(month, Granularity.MONTH))
                .toList();
    }

    private List<Series> ofFile(UUID trial, List<Unit> units, List<LocalDate> months) {
        Map<String, Series> series = new HashMap<>();
        units.forEach(unit -> series.put(unit.name(), Series.unknown(unit, months.size())));
        jdbc.sql("select unit, month, amount, exposure from trials.observation where trial = :trial")
                .param("trial", trial)
                .query(row -> {
                    var known = series.get(row.getString("unit"));
                    int place = months.indexOf(row.getObject("month", LocalDate.class));
                    if (known == null || place < 0) return;
                    known.counts().set(place, row.getLong("amount"));
                    known.exposures().set(place, row.getObject("exposure", Double.class));
                });
        return units.stream().map(unit -> series.get(unit.name())).toList();
    }
}
