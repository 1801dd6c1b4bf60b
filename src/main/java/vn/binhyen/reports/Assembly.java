package vn.binhyen.reports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.binhyen.reports.ReportLine.Extremes;

/** Assembles a report of a city or a commune from the ledger. */
@Component
@Transactional(readOnly = true)
class Assembly {

    private final Figures figures;
    private final Targets targets;
    private final Areas areas;
    private final Measures dictionary;

    Assembly(Figures figures, Targets targets, Areas areas, Measures dictionary) {
        this.figures = figures;
        this.targets = targets;
        this.areas = areas;
        this.dictionary = dictionary;
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
        var extremes = reporter.isOffice() ? extremes(definition, period, reporter) : Map.<String, Extremes>of();
        var aims = definition.compares(Comparison.TARGET) ? targets.of(reporter, period) : Map.<String, BigDecimal>of();
        var measures = table.measures().stream().collect(toMap(Measure::code, Function.identity()));
        var endings = dictionary.endings();
        var parts = definition.sections().stream()
                .map(section -> new AssembledReport.Part(
                        section,
                        section.measures().stream()
                                .flatMap(code -> Stream.ofNullable(measures.get(code)))
                                .filter(measure -> !isOver(endings.get(measure.code()), period.firstDay()))
                                .map(measure -> new Told(measure, table, reporter.area())
                                        .line(definition, aims.get(measure.code()), extremes.get(measure.code())))
                                .toList()))
                .toList();
        return new AssembledReport(definition, period, reporter, parts, ended(table.measures(), endings, period));
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

    /** A measure in a table whose last period is the report's, whose first is that of the year before. */
    private record Told(Measure measure, FigureTable table, int area) {

        ReportLine line(Definition definition, @Nullable BigDecimal target, @Nullable Extremes extremes) {
            int last = table.periods().size() - 1;
            boolean isBroken = isBrokenSince(table.periods().getFirst().firstDay());
            boolean isCompared = definition.compares(Comparison.YEAR_BEFORE);
            boolean hasPrevious = definition.compares(Comparison.PERIOD_BEFORE)
                    && last > 0
                    && !isBrokenSince(table.periods().get(last - 1).firstDay());
            return new ReportLine(
                    measure,
                    value(last),
                    isBroken || !isCompared ? null : value(0),
                    hasPrevious ? value(last - 1) : null,
                    target,
                    isBroken && isCompared,
                    extremes);
        }

        private boolean isBrokenSince(LocalDate day) {
            return table.breaks().stream()
                    .anyMatch(each ->
                            each.measure().equals(measure.code()) && each.day().isAfter(day));
        }

        private @Nullable BigDecimal value(int period) {
            return table.row(measure.code(), area).map(row -> row.value(period)).orElse(null);
        }
    }

    /** Of five years: the five before. */
    static Period yearBefore(Period period) {
        if (period.granularity() == Granularity.FIVE_YEARS) return period.previous();
        return new Period(period.calendar(), period.granularity(), period.year() - 1, period.number());
    }

    /** Of a city: where each measure is highest and lowest. */
    private Map<String, Extremes> extremes(Definition definition, Period period, Reporter city) {
        var communes = areas.communesOf(new AreaId(city.area()), period.lastDay()).stream()
                .collect(toMap(card -> card.id().value(), AreaCard::name));
        var table =
                figures.read(new FigureQuery(definition.measures(), FigureLevel.COMMUNE, null, List.of(period), null));
        var extremes = new HashMap<String, Extremes>();
        for (var measure : table.measures()) {
            var found = Extremity.of(measure, communes, known(table.rows(), measure, city.area()));
            if (found != null) extremes.put(measure.code(), found);
        }
        return extremes;
    }

    private static Map<Integer, BigDecimal> known(List<FigureRow> rows, Measure measure, int city) {
        var known = new HashMap<Integer, BigDecimal>();
        for (var row : rows) {
            var value = row.value(0);
            boolean own = row.measure().equals(measure.code()) && row.province() == city;
            if (own && value != null && row.area() != city) known.put(row.area(), value);
        }
        return known;
    }
}
