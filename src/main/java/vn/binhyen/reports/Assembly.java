package vn.binhyen.reports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
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
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Measure;
import vn.binhyen.reports.ReportLine.Extremes;

/** Assembles a report of a city or a commune from the ledger. */
@Component
@Transactional(readOnly = true)
class Assembly {

    private final Figures figures;
    private final Areas areas;

    Assembly(Figures figures, Areas areas) {
        this.figures = figures;
        this.areas = areas;
    }

    AssembledReport of(Definition definition, Period period, AreaCard area) {
        var before = yearBefore(period);
        var table = figures.read(new FigureQuery(
                definition.measures(),
                area.province() == null ? FigureLevel.PROVINCE : FigureLevel.COMMUNE,
                area.id().value(),
                FigureQuery.periods(before, period),
                null));
        var extremes = area.province() == null ? extremes(definition, period, area) : Map.<String, Extremes>of();
        var measures = table.measures().stream().collect(toMap(Measure::code, Function.identity()));
        var parts = definition.sections().stream()
                .map(section -> new AssembledReport.Part(
                        section,
                        section.measures().stream()
                                .flatMap(code -> Stream.ofNullable(measures.get(code)))
                                .map(measure -> line(measure, table, area, before, extremes.get(measure.code())))
                                .toList()))
                .toList();
        return new AssembledReport(definition, period, area, definition.due(period), parts);
    }

    private static ReportLine line(
            Measure measure, FigureTable table, AreaCard area, Period before, @Nullable Extremes extremes) {
        boolean broken = table.breaks().stream()
                .anyMatch(each ->
                        each.measure().equals(measure.code()) && each.day().isAfter(before.firstDay()));
        var row = table.row(measure.code(), area.id().value());
        int last = table.periods().size() - 1;
        return new ReportLine(
                measure,
                row.map(each -> each.value(last)).orElse(null),
                broken ? null : row.map(each -> each.value(0)).orElse(null),
                broken,
                extremes);
    }

    private static Period yearBefore(Period period) {
        return new Period(period.calendar(), period.granularity(), period.year() - 1, period.number());
    }

    /** Of a city: where each measure is highest and lowest. */
    private Map<String, Extremes> extremes(Definition definition, Period period, AreaCard city) {
        var communes = areas.communesOf(city.id(), period.lastDay()).stream()
                .collect(toMap(card -> card.id().value(), AreaCard::name));
        var table =
                figures.read(new FigureQuery(definition.measures(), FigureLevel.COMMUNE, null, List.of(period), null));
        var extremes = new HashMap<String, Extremes>();
        for (var measure : table.measures()) {
            var found = Extremity.of(measure, communes, known(table.rows(), measure, city.id()));
            if (found != null) extremes.put(measure.code(), found);
        }
        return extremes;
    }

    private static Map<Integer, BigDecimal> known(List<FigureRow> rows, Measure measure, AreaId city) {
        var known = new HashMap<Integer, BigDecimal>();
        for (var row : rows) {
            var value = row.value(0);
            boolean own = row.measure().equals(measure.code()) && row.province() == city.value();
            if (own && value != null && row.area() != city.value()) known.put(row.area(), value);
        }
        return known;
    }
}
