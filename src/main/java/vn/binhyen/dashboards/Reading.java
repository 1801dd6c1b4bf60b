package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Nature;
import vn.binhyen.ledger.OrganisationFigures;

/** Reads the head figures of a place, and those of a city's communes in two periods. */
@Component
class Reading {

    private final Figures figures;
    private final OrganisationFigures organisations;
    private final Measures measures;
    private final HeadMeasures chosen;

    Reading(Figures figures, OrganisationFigures organisations, Measures measures, HeadMeasures chosen) {
        this.figures = figures;
        this.organisations = organisations;
        this.measures = measures;
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
        if (organisation != null) {
            var values = organisations.read(organisation, codes, span.periods());
            return new Heads(
                    codes.stream()
                            .flatMap(code -> measure(code, span).stream())
                            .map(measure -> head(measure, place, span, values))
                            .toList(),
                    List.of());
        }
        var level = place.isCity() ? FigureLevel.PROVINCE : FigureLevel.COMMUNE;
        var table = figures.read(new FigureQuery(codes, level, place.area(), span.periods(), null));
        var heads = table.measures().stream()
                .map(measure -> head(measure, place, span, table))
                .toList();
        return new Heads(heads, table.breaks());
    }

    /** In both the period and the one before it, in every commune of the city. */
    FigureTable communes(Place place, List<String> codes, Span span) {
        return figures.readIn(
                place.province(),
                new FigureQuery(codes, FigureLevel.COMMUNE, null, List.of(span.before(), span.period()), null));
    }

    /** Of an organisation only what happened there is told, no level and no share. */
    private Optional<Measure> measure(String code, Span span) {
        return Optional.of(measures.get(code, span.period().lastDay()))
                .filter(measure -> measure.rule().nature() == Nature.FLOW && !measure.isOfThePolice());
    }

    private static HeadFigure head(
            Measure measure, Place place, Span span, Map<String, List<@Nullable BigDecimal>> values) {
        List<@Nullable BigDecimal> nothing = Collections.nCopies(span.periods().size(), null);
        var own = values.getOrDefault(measure.code(), nothing);
        var value = own.get(span.last());
        return new HeadFigure(
                measure,
                value,
                own.get(span.last() - 1),
                own.get(span.last() - span.back()),
                false,
                value == null ? 0 : 1,
                course(own, span),
                place.path(measure.code(), span.period()));
    }

    private static HeadFigure head(Measure measure, Place place, Span span, FigureTable table) {
        var row = table.row(measure.code(), place.area());
        List<@Nullable BigDecimal> nothing = Collections.nCopies(span.periods().size(), null);
        var values = row.map(FigureRow::values).orElse(nothing);
        boolean broken = table.breaks().stream()
                .anyMatch(each -> each.measure().equals(measure.code())
                        && each.day().isAfter(span.yearBefore().firstDay()));
        return new HeadFigure(
                measure,
                values.get(span.last()),
                values.get(span.last() - 1),
                broken ? null : values.get(span.last() - span.back()),
                broken,
                row.map(each -> each.areas().get(span.last())).orElse(0),
                course(values, span),
                place.path(measure.code(), span.period()));
    }

    private static List<@Nullable BigDecimal> course(List<@Nullable BigDecimal> values, Span span) {
        return Collections.unmodifiableList(
                new ArrayList<>(values.subList(values.size() - span.shown(), values.size())));
    }
}
