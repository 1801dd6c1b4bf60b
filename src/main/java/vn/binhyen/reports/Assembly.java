package vn.binhyen.reports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureEnding;
import vn.binhyen.ledger.UnitFigures;
import vn.binhyen.reports.ReportLine.Extremes;

/** Assembles a report of a city or a commune from the ledger. */
@Component
@Transactional(readOnly = true)
class Assembly {

    private final Figures figures;
    private final UnitFigures units;
    private final Targets targets;
    private final Areas areas;
    private final Clock clock;

    Assembly(Figures figures, UnitFigures units, Targets targets, Areas areas, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.targets = targets;
        this.areas = areas;
        this.clock = clock;
    }

    AssembledReport of(Definition definition, Period period, Reporter reporter) {
        if (definition.measures().isEmpty())
            return new AssembledReport(definition, period, reporter, List.of(), List.of());
        var told = told(definition, period, reporter);
        var table = told.table();
        var extremes = reporter.isOffice() ? extremes(definition, period, reporter) : Map.<String, Extremes>of();
        var aims = definition.compares(Comparison.TARGET) ? targets.of(reporter, period) : Map.<String, BigDecimal>of();
        var measures = table.measures().stream().collect(toMap(Measure::code, Function.identity()));
        var parts = definition.sections().stream()
                .map(section -> new AssembledReport.Part(
                        section,
                        section.measures().stream()
                                .flatMap(code -> Stream.ofNullable(measures.get(code)))
                                .filter(measure -> !isOver(table.endings().get(measure.code()), period.firstDay()))
                                .map(measure ->
                                        told.line(measure, aims.get(measure.code()), extremes.get(measure.code())))
                                .toList()))
                .toList();
        return new AssembledReport(definition, period, reporter, parts, ended(table, period));
    }

    /** Of a commune also what was told of the units that it was made of within the periods that are compared. */
    private ReportTable told(Definition definition, Period period, Reporter reporter) {
        var periods = FigureQuery.periods(definition.earliest(period), period);
        var level = reporter.isOffice() ? FigureLevel.PROVINCE : FigureLevel.COMMUNE;
        var query = new FigureQuery(definition.measures(), level, reporter.area(), periods, null);
        var today = LocalDate.now(clock);
        if (reporter.isOffice() || reporter.from() == null)
            return new ReportTable(
                    definition,
                    figures.readIn(reporter.provinceId(), query),
                    reporter,
                    false,
                    reporter.isOffice() ? communes(periods, reporter) : null,
                    today);
        var until = reporter.until();
        var day = until != null && until.isBefore(period.lastDay()) ? until : period.lastDay();
        var told = units.read(reporter.area(), day, query);
        return new ReportTable(definition, told.table(), reporter, told.isMadeOf(), null, today);
    }

    /** Of a city: how many there were in the first period, in the last but one, and in the last. */
    private List<ReportTable.There> communes(List<Period> periods, Reporter city) {
        var known = new HashMap<LocalDate, List<AreaId>>();
        return Stream.of(0, Math.max(0, periods.size() - 2), periods.size() - 1)
                .map(periods::get)
                .map(period -> {
                    var first = known.computeIfAbsent(period.firstDay(), day -> communes(city, day));
                    var last = known.computeIfAbsent(period.lastDay(), day -> communes(city, day));
                    int during = (int) Stream.concat(first.stream(), last.stream())
                            .distinct()
                            .count();
                    return new ReportTable.There(during, last.size());
                })
                .toList();
    }

    private List<AreaId> communes(Reporter city, LocalDate day) {
        return areas.communesOf(new AreaId(city.area()), day).stream()
                .map(AreaCard::id)
                .toList();
    }

    private static boolean isOver(@Nullable MeasureEnding ending, LocalDate day) {
        return ending != null && ending.lastDay().isBefore(day);
    }

    private static List<AssembledReport.Ended> ended(FigureTable table, Period period) {
        return table.measures().stream()
                .flatMap(measure -> Stream.ofNullable(table.endings().get(measure.code()))
                        .filter(ending -> isOver(ending, period.lastDay()))
                        .map(ending -> new AssembledReport.Ended(measure, ending.lastDay())))
                .toList();
    }

    /** Of a city: where each measure is highest and lowest. */
    private Map<String, Extremes> extremes(Definition definition, Period period, Reporter city) {
        var communes = areas.communesOf(new AreaId(city.area()), period.lastDay()).stream()
                .collect(toMap(card -> card.id().value(), AreaCard::name));
        var table = figures.readIn(
                city.provinceId(),
                new FigureQuery(definition.measures(), FigureLevel.COMMUNE, null, List.of(period), null));
        var extremes = new HashMap<String, Extremes>();
        for (var measure : table.measures()) {
            var found = Extremity.of(measure, communes, known(table.rows(), measure, communes.keySet()));
            if (found != null) extremes.put(measure.code(), found);
        }
        return extremes;
    }

    /** Of the communes that exist; nothing where others told, too: then the figures are of other places than these. */
    private static Map<Integer, BigDecimal> known(List<FigureRow> rows, Measure measure, Set<Integer> communes) {
        var known = new HashMap<Integer, BigDecimal>();
        for (var row : rows) {
            var value = row.value(0);
            if (value == null || !row.measure().equals(measure.code())) continue;
            if (!communes.contains(row.area())) return Map.of();
            known.put(row.area(), value);
        }
        return known;
    }
}
