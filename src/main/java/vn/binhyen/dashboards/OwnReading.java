package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureEnding;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Nature;
import vn.binhyen.ledger.OrganisationFigures;

/** Reads the head figures of an organisation: what happened there, and of its stocks how much there was at a period's end. */
@Component
class OwnReading {

    /** So many stocks that were told of it stand after the figures that are the same for all. */
    private static final int STOCKS = 3;

    private final OrganisationFigures figures;
    private final Measures measures;

    OwnReading(OrganisationFigures figures, Measures measures) {
        this.figures = figures;
        this.measures = measures;
    }

    Reading.Heads heads(Place place, UUID organisation, List<String> codes, Span span) {
        var asked = asked(organisation, codes, span);
        var editions = measures.editions(asked);
        var shown = asked.stream()
                .map(code -> edition(editions.getOrDefault(code, List.of()), span.period()))
                .flatMap(Stream::ofNullable)
                .filter(OwnReading::isOwn)
                .toList();
        var breaks = shown.stream()
                .map(measure -> editions.getOrDefault(measure.code(), List.of()))
                .flatMap(each -> FigureTable.Break.among(each, span.periods()).stream())
                .toList();
        var values = values(organisation, shown, span.periods());
        var heads = shown.stream()
                .map(measure -> head(measure, place, span, values.get(measure.code()), breaks))
                .toList();
        return new Reading.Heads(heads, breaks);
    }

    /** No share, whose parts nobody tells of an organisation, and nothing that the police count. */
    private static boolean isOwn(Measure measure) {
        return measure.rule().nature() != Nature.RATIO && !measure.isOfThePolice();
    }

    private List<String> asked(UUID organisation, List<String> codes, Span span) {
        var endings = measures.endings();
        var stocks = figures.stocks(organisation, span.period().lastDay()).stream()
                .filter(code -> !codes.contains(code))
                .filter(code -> !isOver(endings.get(code), span.period()))
                .limit(STOCKS);
        return Stream.concat(codes.stream(), stocks).toList();
    }

    /** As defined on the last day; where it was defined later, as first defined. */
    private static @Nullable Measure edition(List<Measure> editions, Period period) {
        return editions.stream()
                .filter(each -> !each.effectiveFrom().isAfter(period.lastDay()))
                .findFirst()
                .orElse(editions.isEmpty() ? null : editions.getLast());
    }

    private static boolean isOver(@Nullable MeasureEnding ending, Period period) {
        return ending != null && period.firstDay().isAfter(ending.lastDay());
    }

    /** By code; of what ended nothing is known in later periods. */
    private Map<String, List<@Nullable BigDecimal>> values(
            UUID organisation, List<Measure> shown, List<Period> periods) {
        var endings = measures.endings();
        var values = new HashMap<>(figures.read(organisation, codes(shown, Nature.FLOW), periods));
        values.putAll(figures.levels(organisation, codes(shown, Nature.STOCK), periods));
        values.forEach((code, each) -> {
            for (int i = 0; i < each.size(); i++) if (isOver(endings.get(code), periods.get(i))) each.set(i, null);
        });
        return values;
    }

    private static List<String> codes(List<Measure> shown, Nature nature) {
        return shown.stream()
                .filter(measure -> measure.rule().nature() == nature)
                .map(Measure::code)
                .toList();
    }

    private static HeadFigure head(
            Measure measure,
            Place place,
            Span span,
            @Nullable List<@Nullable BigDecimal> known,
            List<FigureTable.Break> breaks) {
        var values = known == null ? nothing(span) : known;
        var value = values.get(span.last());
        boolean isBroken = Reading.isBroken(measure, span, breaks);
        return new HeadFigure(
                measure,
                value,
                values.get(span.last() - 1),
                isBroken ? null : values.get(span.last() - span.back()),
                isBroken,
                value == null ? 0 : 1,
                span.course(values),
                place.path(measure.code(), span.period()));
    }

    private static List<@Nullable BigDecimal> nothing(Span span) {
        return Collections.nCopies(span.periods().size(), null);
    }
}
