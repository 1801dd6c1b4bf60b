package vn.binhyen.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaFeature.Within;
import vn.binhyen.areas.AreaKind.Level;
import vn.binhyen.areas.DrawnUnits.Drawn;
import vn.binhyen.areas.UnitFilter.Units;

/** The units as maps of others ask for them: by where they lie and when they exist, page by page in the order of their ids. Public facts. */
@Service
@Transactional(readOnly = true)
public class AreaFeatures {

    private static final String FROM = " from areas.area a left join areas.area p on p.id = a.province_id where ";

    private static final String UNITS = """
            select a.id, a.code, a.name, a.kind, a.province_id, a.district_id, a.valid_from, a.valid_until, a.population,
                a.area_km2, a.lon, a.lat, p.code as province_code, p.name as province_name
            """ + FROM;

    private static final String EXTENT = """
            select min(a.lon) as west, min(a.lat) as south, max(a.lon) as east, max(a.lat) as north,
                nullif(min(a.valid_from), '-infinity') as first
            """ + FROM;

    private final JdbcClient jdbc;
    private final DrawnUnits drawn;
    private final Clock clock;

    AreaFeatures(JdbcClient jdbc, DrawnUnits drawn, Clock clock) {
        this.jdbc = jdbc;
        this.drawn = drawn;
        this.clock = clock;
    }

    /** Where and from which day on there are units. */
    public record Extent(@Nullable Box box, @Nullable LocalDate first) {}

    public List<AreaFeature> page(UnitFilter filter, @Nullable AreaId after, int size) {
        var drawings = drawings(filter.of());
        var conditions =
                conditions(filter, drawings).and("a.id > :after", "after", after == null ? null : after.value());
        return jdbc.sql(UNITS + conditions + " order by a.id limit :size")
                .params(conditions.parameters())
                .param("size", size)
                .query((row, number) -> feature(row, number, filter.of(), drawings))
                .list();
    }

    public long count(UnitFilter filter) {
        var conditions = conditions(filter, drawings(filter.of()));
        return jdbc.sql("select count(*)" + FROM + conditions)
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<AreaFeature> find(Units of, AreaId id) {
        var drawings = drawings(of);
        var conditions = conditions(UnitFilter.all(of), drawings).and("a.id = :id", "id", id.value());
        return jdbc.sql(UNITS + conditions)
                .params(conditions.parameters())
                .query((row, number) -> feature(row, number, of, drawings))
                .optional();
    }

    public Extent extent(Units of) {
        var drawings = drawings(of);
        var conditions = conditions(UnitFilter.all(of), drawings);
        var points = jdbc.sql(EXTENT + conditions)
                .params(conditions.parameters())
                .query((row, number) -> new Extent(box(row), row.getObject("first", LocalDate.class)))
                .single();
        var box = drawings.values().stream()
                .map(unit -> lies(of, unit))
                .reduce(Box::with)
                .map(outlines -> points.box == null ? outlines : points.box.with(outlines))
                .orElse(points.box);
        return new Extent(box, points.first);
    }

    /** The points that stand for the units of whatever time, as far as somebody knows them. */
    public Map<AreaId, Spot> spots(Collection<AreaId> ids) {
        var spots = new HashMap<AreaId, Spot>();
        if (ids.isEmpty()) return spots;
        var asked = Set.copyOf(ids);
        drawn.withoutPoint().forEach((id, unit) -> {
            if (asked.contains(id)) spots.put(id, unit.middle());
        });
        jdbc.sql("select id, lon, lat from areas.area where id = any (:ids) and lon is not null")
                .param("ids", asked.stream().map(AreaId::value).toArray(Integer[]::new))
                .query(row -> {
                    spots.put(new AreaId(row.getInt("id")), new Spot(row.getDouble("lon"), row.getDouble("lat")));
                });
        return spots;
    }

    /** The communes of whatever time of which it is known that their point lies elsewhere. */
    public List<AreaId> communesOutside(Box box) {
        var conditions = new UnitConditions(UnitFilter.all(Units.ALL), LocalDate.now(clock))
                .and("a.level = :level", "level", Level.COMMUNE.name())
                .outside(box, drawings(Units.ALL), unit -> lies(Units.ALL, unit, box));
        return jdbc.sql("select a.id" + FROM + conditions)
                .params(conditions.parameters())
                .query((row, number) -> new AreaId(row.getInt("id")))
                .list();
    }

    private Map<AreaId, Drawn> drawings(Units of) {
        return switch (of) {
            case COMMUNES_OF_TODAY -> drawn.communes(LocalDate.now(clock));
            case ALL -> drawn.withoutPoint();
        };
    }

    private UnitConditions conditions(UnitFilter filter, Map<AreaId, Drawn> drawings) {
        var conditions = new UnitConditions(filter, LocalDate.now(clock));
        var box = filter.box();
        return box == null ? conditions : conditions.inside(box, drawings, unit -> lies(filter.of(), unit, box));
    }

    private static boolean lies(Units of, Drawn unit, Box box) {
        return switch (of) {
            case COMMUNES_OF_TODAY -> unit.outline().meets(box);
            case ALL -> box.contains(unit.middle().lon(), unit.middle().lat());
        };
    }

    private static Box lies(Units of, Drawn unit) {
        var middle = unit.middle();
        return switch (of) {
            case COMMUNES_OF_TODAY -> unit.outline().box();
            case ALL -> new Box(middle.lon(), middle.lat(), middle.lon(), middle.lat());
        };
    }

    private static @Nullable Box box(ResultSet row) throws SQLException {
        return row.getObject("west") == null
                ? null
                : new Box(row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north"));
    }

    private static AreaFeature feature(ResultSet row, int number, Units of, Map<AreaId, Drawn> drawings)
            throws SQLException {
        var card = AreaCards.card(row, number);
        var drawing = drawings.get(card.id());
        var province = row.getString("province_code");
        var lon = row.getObject("lon", Double.class);
        return new AreaFeature(
                card,
                province == null ? null : new Within(province, row.getString("province_name")),
                row.getBigDecimal("area_km2"),
                lon != null ? new Spot(lon, row.getDouble("lat")) : drawing == null ? null : drawing.middle(),
                drawing == null || of == Units.ALL ? List.of() : drawing.polygons());
    }
}
