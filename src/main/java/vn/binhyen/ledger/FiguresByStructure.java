package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;

/** Draws the figures of one measure for the communes of a day: as it was then, or as it is now. */
@Component
@Transactional(readOnly = true)
class FiguresByStructure {

    private final Figures figures;
    private final MeasureRecords measures;
    private final Structures structures;
    private final Areas areas;
    private final Reach reach;

    FiguresByStructure(Figures figures, MeasureRecords measures, Structures structures, Areas areas, Reach reach) {
        this.figures = figures;
        this.measures = measures;
        this.structures = structures;
        this.areas = areas;
        this.reach = reach;
    }

    /**
     * Figures in communes of a day.
     *
     * @param names of all the communes of the day that the viewer reads
     * @param sources the names of the units of whatever time whose figures they are
     */
    record Drawn(FigureTable table, SequencedMap<Integer, String> names, Map<Integer, String> sources) {}

    Drawn of(FigureQuery query, LocalDate day, Weight by) {
        var table = read(query, day, by);
        var names = new LinkedHashMap<Integer, String>();
        communes(day).forEach(id -> names.put(id, ""));
        table.rows().forEach(row -> names.putIfAbsent(row.area(), "")); // also what nobody knows the place of
        var known = structures.names(names.keySet());
        names.replaceAll((id, none) -> Objects.requireNonNullElse(known.get(id), ""));
        var sources = table.rows().stream()
                .flatMap(row -> row.of().stream())
                .distinct()
                .toList();
        return new Drawn(table, names, structures.names(sources));
    }

    /** Figures of provinces stay as they are. */
    FigureTable read(FigureQuery query, LocalDate day, Weight by) {
        var table = figures.read(query);
        if (query.level() == FigureLevel.PROVINCE) return table;
        var rows = table.measures().stream()
                .flatMap(measure -> drawn(measure, query, table, day, by).stream())
                .toList();
        return new FigureTable(table.measures(), table.periods(), rows, table.breaks(), table.asOf());
    }

    private List<FigureRow> drawn(Measure measure, FigureQuery query, FigureTable table, LocalDate day, Weight by) {
        var rule = measure.rule();
        int periods = query.periods().size();
        if (rule.part() == null || rule.whole() == null) {
            var rows = table.rows().stream()
                    .filter(row -> row.measure().equals(measure.code()))
                    .toList();
            return new FigureDrawing(places(rows, day, by), periods).of(measure, rows);
        }
        var parts = summed(query, rule.part());
        var wholes = summed(query, rule.whole());
        var drawing = new FigureDrawing(
                places(Stream.concat(parts.stream(), wholes.stream()).toList(), day, by), periods);
        return drawing.ratio(
                measure, drawing.of(edition(rule.part()), parts), drawing.of(edition(rule.whole()), wholes));
    }

    private List<FigureRow> summed(FigureQuery query, String code) {
        return figures.read(new FigureQuery(List.of(code), query.level(), query.area(), query.periods(), query.asOf()))
                .rows();
    }

    private Measure edition(String code) {
        return measures.dictionary().editions(code).getFirst();
    }

    private NewPlaces places(List<FigureRow> rows, LocalDate day, Weight by) {
        return structures.places(rows.stream().map(FigureRow::area).distinct().toList(), day, by, Map.of());
    }

    private List<Integer> communes(LocalDate day) {
        if (day.equals(reach.today()))
            return reach.communes().stream().map(card -> card.id().value()).toList();
        var ids = new ArrayList<Integer>();
        if (reach.readsProvinces())
            for (int province : reach.provinces())
                areas.communesOf(new AreaId(province), day)
                        .forEach(card -> ids.add(card.id().value()));
        return ids;
    }
}
