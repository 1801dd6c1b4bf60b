package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.calendars.Period;

/** Gathers what the pages of figures show. */
@Component
@Transactional(readOnly = true)
class FigureView {

    private final Figures figures;
    private final FiguresByStructure byStructure;
    private final Measures measures;
    private final Reach reach;

    FigureView(Figures figures, FiguresByStructure byStructure, Measures measures, Reach reach) {
        this.figures = figures;
        this.byStructure = byStructure;
        this.measures = measures;
        this.reach = reach;
    }

    /** A section's measures in one place. */
    record Shown(FigureTable table, Place place, List<AreaCard> communes) {

        @Nullable
        FigureRow row(Measure measure) {
            return table.row(measure.code(), place.area()).orElse(null);
        }
    }

    /** The place whose figures are shown: a province or a commune. */
    record Place(int area, String name, boolean isProvince, int communes) {

        FigureLevel level() {
            return isProvince ? FigureLevel.PROVINCE : FigureLevel.COMMUNE;
        }
    }

    /** One measure in every commune of a day. */
    record ByCommune(
            FigureTable table,
            @Nullable FigureRow total,
            Map<Integer, String> names,
            Map<Integer, String> sources,
            CommuneMap map) {

        boolean isEstimated() {
            return table.rows().stream().anyMatch(row -> !row.estimates().isEmpty());
        }

        /** Communes whose figures are not, or not alone, what was told of them, in the order of the names. */
        List<FigureRow> drawn() {
            var rows = table.rows().stream()
                    .filter(row -> !row.isAsTold())
                    .collect(Collectors.toMap(FigureRow::area, Function.identity()));
            return names.keySet().stream()
                    .flatMap(area -> Optional.ofNullable(rows.get(area)).stream())
                    .toList();
        }

        /** In how many communes something is known. */
        long known(int period) {
            return table.rows().stream()
                    .filter(row -> row.areas().get(period) > 0)
                    .count();
        }
    }

    Shown section(FigureFilter filter) {
        var place = place(filter.area());
        var codes = measures.inForce(today()).stream()
                .filter(measure -> measure.section().equals(filter.sectionShown()))
                .map(Measure::code)
                .toList();
        var query = new FigureQuery(codes, place.level(), place.area(), filter.periods(today()), filter.moment());
        return new Shown(figures.read(query), place, reach.communes());
    }

    ByCommune byCommune(String code, FigureFilter filter) {
        reach.require();
        var periods = filter.periods(today());
        var day = filter.on() == null || filter.on().isAfter(today()) ? today() : filter.on();
        var query = new FigureQuery(List.of(code), FigureLevel.COMMUNE, null, periods, filter.moment());
        var drawn = byStructure.of(query, day, filter.weight(), unit(filter));
        var total = reach.readsProvinces() ? total(code, periods, filter) : null;
        return new ByCommune(drawn.table(), total, drawn.names(), drawn.sources(), reach.map(day));
    }

    /** The commune that is shown as its reports say it: as is known now, by population. */
    private @Nullable Integer unit(FigureFilter filter) {
        var area = filter.area();
        if (area == null || filter.on() == null || filter.asOf() != null || filter.weight() != Weight.POPULATION)
            return null;
        return reach.area(area).province() == null ? null : area;
    }

    private @Nullable FigureRow total(String code, List<Period> periods, FigureFilter filter) {
        var province = reach.provinces().getFirst();
        var query = new FigureQuery(List.of(code), FigureLevel.PROVINCE, province, periods, filter.moment());
        return figures.read(query).row(code, province).orElse(null);
    }

    /** Without an area it is all that the viewer reads: a province, or a desk's commune. */
    Place place(@Nullable Integer area) {
        reach.require();
        if (area == null && reach.readsProvinces()) {
            var province = reach.area(reach.provinces().getFirst());
            return province(province);
        }
        if (area == null) return commune(reach.communes().getFirst());
        var card = reach.area(area);
        return card.province() == null ? province(card) : commune(card);
    }

    private Place province(AreaCard card) {
        return new Place(card.id().value(), card.name(), true, reach.communes().size());
    }

    private static Place commune(AreaCard card) {
        return new Place(card.id().value(), card.name(), false, 1);
    }

    int provinceOf(Place place) {
        return place.isProvince() ? place.area() : reach.provinceOf(place.area());
    }

    LocalDate today() {
        return reach.today();
    }
}
