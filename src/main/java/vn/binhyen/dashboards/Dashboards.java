package vn.binhyen.dashboards;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.ledger.FigurePath;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;

/** Draws up the dashboard of a place within the viewer's scope: a few questions, however many records there are. */
@Service
@Transactional(readOnly = true)
public class Dashboards {

    private final Places places;
    private final Reading reading;
    private final OnRecord onRecord;
    private final Absences absences;

    Dashboards(Places places, Reading reading, OnRecord onRecord, Absences absences) {
        this.places = places;
        this.reading = reading;
        this.onRecord = onRecord;
        this.absences = absences;
    }

    public Dashboard of(Wish wish) {
        var today = places.today();
        var place = places.of(wish);
        var span = Span.of(wish.period(), today);
        var codes = reading.codes(Audience.of(places.viewer(), place), today);
        var heads = reading.heads(place, codes, span);
        var communes = byId(places.communes(place, earlier(span.period().lastDay(), today)));
        var byCommune = place.isCity() ? reading.communes(place, codes, span) : null;
        var chosen = chosen(heads.figures(), wish.measure());
        return new Dashboard(
                today,
                place,
                span.course(),
                communes.size(),
                heads.figures(),
                chosen,
                byCommune(chosen, byCommune, communes, span),
                onRecord.changes(place, span, heads, byCommune, communes, today),
                onRecord.reorganised(place, span),
                absences.of(place, List.copyOf(communes.keySet()), span.period(), heads.figures()));
    }

    /** The map of a city's communes as they are on the dashboard; null of other places, and where no shapes are known. */
    @Nullable
    CommuneMap map(Dashboard dashboard) {
        return places.map(dashboard.place(), dashboard.structure());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Map<Integer, AreaCard> byId(List<AreaCard> communes) {
        var cards = new LinkedHashMap<Integer, AreaCard>();
        communes.forEach(card -> cards.put(card.id().value(), card));
        return cards;
    }

    /** The one that is asked for, otherwise the first of which something is known; a code that is none of them is no dashboard's. */
    private static @Nullable HeadFigure chosen(List<HeadFigure> figures, @Nullable String code) {
        if (figures.isEmpty()) return null;
        if (code == null || code.isBlank())
            return figures.stream()
                    .filter(figure -> figure.value() != null)
                    .findFirst()
                    .orElse(figures.getFirst());
        return figures.stream()
                .filter(figure -> figure.measure().code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchDashboard::new);
    }

    private static List<Dashboard.OfCommune> byCommune(
            @Nullable HeadFigure chosen, @Nullable FigureTable table, Map<Integer, AreaCard> communes, Span span) {
        if (chosen == null || table == null || chosen.measure().isOfThePolice()) return List.of();
        var code = chosen.measure().code();
        var rows = new LinkedHashMap<Integer, FigureRow>();
        table.rows().stream().filter(row -> row.measure().equals(code)).forEach(row -> rows.put(row.area(), row));
        return communes.entrySet().stream()
                .map(commune -> {
                    int area = commune.getKey();
                    var row = rows.get(area);
                    return new Dashboard.OfCommune(
                            area,
                            commune.getValue().name(),
                            row == null ? null : row.value(1),
                            FigurePath.of(code, area, span.period()));
                })
                .toList();
    }
}
