package vn.binhyen.dashboards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaChange;
import vn.binhyen.areas.AreaChanges;
import vn.binhyen.areas.AreaId;
import vn.binhyen.ledger.Corrections;
import vn.binhyen.ledger.FigureTable;

/** Reads what is on record that may explain why figures are others than before. */
@Component
class OnRecord {

    private final Corrections corrections;
    private final AreaChanges changes;

    OnRecord(Corrections corrections, AreaChanges changes) {
        this.corrections = corrections;
        this.changes = changes;
    }

    /** The head figures that changed, with their reasons. */
    List<Change> changes(
            Place place,
            Span span,
            Reading.Heads heads,
            @Nullable FigureTable byCommune,
            Map<Integer, AreaCard> communes,
            LocalDate today) {
        var codes =
                heads.figures().stream().map(figure -> figure.measure().code()).toList();
        var takenBack = place.organisation() == null
                ? corrections.of(codes, place.province(), place.commune(), span.period())
                : Map.<String, Long>of();
        return new Changes(place, span, heads, byCommune, takenBack, communes, today).found();
    }

    /** What became of communes of the place in the period or the one before it. */
    List<AreaChange> reorganised(Place place, Span span) {
        return place.organisation() == null
                ? changes.between(
                        new AreaId(place.area()),
                        span.before().firstDay(),
                        span.period().lastDay())
                : List.of();
    }
}
