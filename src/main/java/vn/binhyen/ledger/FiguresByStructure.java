package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;

/** Draws the figures of one measure for the communes of a day: as it was then, or as it is now. */
@Component
@Transactional(readOnly = true)
class FiguresByStructure {

    private final Figures figures;
    private final UnitFigures units;
    private final Structures structures;
    private final Areas areas;
    private final Reach reach;

    FiguresByStructure(Figures figures, UnitFigures units, Structures structures, Areas areas, Reach reach) {
        this.figures = figures;
        this.units = units;
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

    Drawn of(FigureQuery query, LocalDate day, Weight by, @Nullable Integer unit) {
        var table = read(query, day, by);
        if (unit != null && units.isRead(unit))
            table = table.with(units.read(unit, day, query).table());
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
        if (query.level() == FigureLevel.PROVINCE) return figures.read(query);
        var told = figures.readWithParts(query);
        var areas = told.rows().stream().map(FigureRow::area).distinct().toList();
        return told.drawn(query.measures(), structures.places(areas, day, by, Map.of()));
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
