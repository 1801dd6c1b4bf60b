package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.UnitFigures;

/** Reads the head figures of a place, and those of a city's communes in two periods. */
@Component
class Reading {

    private final Figures figures;
    private final UnitFigures units;
    private final OwnReading own;
    private final HeadMeasures chosen;

    Reading(Figures figures, UnitFigures units, OwnReading own, HeadMeasures chosen) {
        this.figures = figures;
        this.units = units;
        this.own = own;
        this.chosen = chosen;
    }

    /** The codes of the head figures, in their order. */
    List<String> codes(Audience audience, LocalDate day) {
        return chosen.of(audience, day);
    }

    /** The head figures, and where definitions changed so that values before and after are not comparable. */
    record Heads(List<HeadFigure> figures, List<FigureTable.Break> breaks) {}

    Heads heads(Place place, List<String> codes, Span span) {
        var organisation = place.organisation();
        if (organisation != null) return own.heads(place, organisation, codes, span);
        var table = table(place, codes, span);
        var heads = table.measures().stream()
                .map(measure -> head(measure, place, span, table))
                .toList();
        return new Heads(heads, table.breaks());
    }

    /** Of a commune with what was told of the units that it was made of, as its reports say it. */
    private FigureTable table(Place place, List<String> codes, Span span) {
        var level = place.isCity() ? FigureLevel.PROVINCE : FigureLevel.COMMUNE;
        var query = new FigureQuery(codes, level, place.area(), span.periods(), null);
        return place.isCity()
                ? figures.read(query)
                : units.read(place.area(), span.period().lastDay(), query).table();
    }

    /** In both the period and the one before it, in every commune of the city. */
    FigureTable communes(Place place, List<String> codes, Span span) {
        return figures.readIn(
                place.province(),
                new FigureQuery(codes, FigureLevel.COMMUNE, null, List.of(span.before(), span.period()), null));
    }

    /** Whether the measure counts something else than a year before. */
    static boolean isBroken(Measure measure, Span span, List<FigureTable.Break> breaks) {
        return breaks.stream()
                .anyMatch(each -> each.measure().equals(measure.code())
                        && each.day().isAfter(span.yearBefore().firstDay()));
    }

    private static HeadFigure head(Measure measure, Place place, Span span, FigureTable table) {
        var row = table.row(measure.code(), place.area());
        List<@Nullable BigDecimal> nothing = Collections.nCopies(span.periods().size(), null);
        var values = row.map(FigureRow::values).orElse(nothing);
        boolean broken = isBroken(measure, span, table.breaks());
        return new HeadFigure(
                measure,
                values.get(span.last()),
                values.get(span.last() - 1),
                broken ? null : values.get(span.last() - span.back()),
                broken,
                row.map(each -> each.areas().get(span.last())).orElse(0),
                span.course(values),
                place.path(measure.code(), span.period()));
    }
}
