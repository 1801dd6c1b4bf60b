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
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureEnding;
import vn.binhyen.ledger.Measures;
import vn.binhyen.reports.ReportLine.Coverage;
import vn.binhyen.reports.ReportLine.Extremes;

/** Assembles a report of a city or a commune from the ledger. */
@Component
@Transactional(readOnly = true)
class Assembly {

    private final Figures figures;
    private final Targets targets;
    private final Areas areas;
    private final Measures dictionary;
    private final Clock clock;

    Assembly(Figures figures, Targets targets, Areas areas, Measures dictionary, Clock clock) {
        this.figures = figures;
        this.targets = targets;
        this.areas = areas;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    AssembledReport of(Definition definition, Period period, Reporter reporter) {
        if (definition.measures().isEmpty())
            return new AssembledReport(definition, period, reporter, List.of(), List.of());
        var table = figures.read(new FigureQuery(
                definition.measures(),
                reporter.isOffice() ? FigureLevel.PROVINCE : FigureLevel.COMMUNE,
                reporter.area(),
                FigureQuery.periods(yearBefore(period), period),
                null));
        var told = new Told(
                definition,
                table,
                areas.get(new AreaId(reporter.area())),
                communes(period, reporter),
                LocalDate.now(clock));
        var extremes = reporter.isOffice()
                ? extremes(definition, period, reporter, told.communes())
                : Map.<String, Extremes>of();
        var aims = definition.compares(Comparison.TARGET) ? targets.of(reporter, period) : Map.<String, BigDecimal>of();
        var measures = table.measures().stream().collect(toMap(Measure::code, Function.identity()));
        var endings = dictionary.endings();
        var parts = definition.sections().stream()
                .map(section -> new AssembledReport.Part(
                        section,
                        section.measures().stream()
                                .flatMap(code -> Stream.ofNullable(measures.get(code)))
                                .filter(measure -> !isOver(endings.get(measure.code()), period.firstDay()))
                                .map(measure ->
                                        told.line(measure, aims.get(measure.code()), extremes.get(measure.code())))
                                .toList()))
                .toList();
        return new AssembledReport(definition, period, reporter, parts, ended(table.measures(), endings, period));
    }

    /**
     * What was told of a place: in a table whose last period is the report's, whose first is that of the year before.
     *
     * @param communes of a city, by their ids
     */
    private record Told(
            Definition definition, FigureTable table, AreaCard place, Map<Integer, String> communes, LocalDate today) {

        ReportLine line(Measure measure, @Nullable BigDecimal target, @Nullable Extremes extremes) {
            int last = table.periods().size() - 1;
            var row = table.row(measure.code(), place.id().value()).orElse(null);
            boolean isCompared = definition.compares(Comparison.YEAR_BEFORE);
            boolean isBroken = isCompared && isBrokenSince(measure, 0);
            boolean hasBefore = isCompared && !isBroken && wasThere(0);
            boolean hasPrevious = definition.compares(Comparison.PERIOD_BEFORE)
                    && last > 0
                    && !isBrokenSince(measure, last - 1)
                    && wasThere(last - 1);
            return new ReportLine(
                    measure,
                    row == null ? null : row.value(last),
                    row == null || !hasBefore ? null : row.value(0),
                    row == null || !hasPrevious ? null : row.value(last - 1),
                    target,
                    isBroken,
                    extremes,
                    row == null || communes.isEmpty() ? null : coverage(row, last),
                    !today.isAfter(table.periods().get(last).lastDay()));
        }

        private Coverage coverage(FigureRow row, int last) {
            return new Coverage(
                    row.areas().get(last),
                    row.areas().getFirst(),
                    row.areas().get(Math.max(0, last - 1)),
                    communes.size());
        }

        /** What a unit was before it began is told of others. */
        private boolean wasThere(int period) {
            var from = place.validFrom();
            return from == null || !from.isAfter(table.periods().get(period).firstDay());
        }

        private boolean isBrokenSince(Measure measure, int period) {
            var day = table.periods().get(period).firstDay();
            return table.breaks().stream()
                    .anyMatch(each ->
                            each.measure().equals(measure.code()) && each.day().isAfter(day));
        }
    }

    /** Of a city those that exist on the last day, with their names. */
    private Map<Integer, String> communes(Period period, Reporter reporter) {
        if (!reporter.isOffice()) return Map.of();
        return areas.communesOf(new AreaId(reporter.area()), period.lastDay()).stream()
                .collect(toMap(card -> card.id().value(), AreaCard::name));
    }

    private static boolean isOver(@Nullable MeasureEnding ending, LocalDate day) {
        return ending != null && ending.lastDay().isBefore(day);
    }

    private static List<AssembledReport.Ended> ended(
            List<Measure> asked, Map<String, MeasureEnding> endings, Period period) {
        return asked.stream()
                .flatMap(measure -> Stream.ofNullable(endings.get(measure.code()))
                        .filter(ending -> isOver(ending, period.lastDay()))
                        .map(ending -> new AssembledReport.Ended(measure, ending.lastDay())))
                .toList();
    }

    /** Of five years: the five before. */
    static Period yearBefore(Period period) {
        if (period.granularity() == Granularity.FIVE_YEARS) return period.previous();
        return new Period(period.calendar(), period.granularity(), period.year() - 1, period.number());
    }

    /** Of a city: where each measure is highest and lowest. */
    private Map<String, Extremes> extremes(
            Definition definition, Period period, Reporter city, Map<Integer, String> communes) {
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
