package vn.binhyen.areas;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units whose outline is known, as maps of others want them. An outline never changes; each is read and made into polygons once. */
@Repository
class DrawnUnits {

    /** An outline in its three forms. */
    record Drawn(Outlined outline, List<List<List<double[]>>> polygons, Spot middle) {

        static Drawn of(CommunePoint commune, List<List<double[]>> rings) {
            var middle = Dissolve.middle(rings);
            return new Drawn(Outlined.of(commune.code(), rings), Polygons.of(rings), new Spot(middle[0], middle[1]));
        }
    }

    /** That an outline of a province comes with the product is said by the province. */
    private record InProvince(String province, CommunePoint commune) {}

    /** The few outlines are looked up first, as an array: joined, they would cost a pass over all units. */
    private static final String UNITS = """
            select a.id, a.code, a.name, a.lon, a.lat, a.id = any (kept.units) as outlined, p.code as province
            from (select array(select area from areas.outline) as units) kept, areas.area a
                join areas.area p on p.id = a.province_id
            where a.level = 'COMMUNE' and %s
            """;

    private static final String KEPT = "a.id = any (array(select area from areas.outline))";

    private static final String OF_TODAY = "(" + KEPT + """
             or a.valid_from = :july and a.province_id = any (:drawn))
            and a.valid_from <= :today and (a.valid_until is null or a.valid_until >= :today)
            """;

    private final JdbcClient jdbc;
    private final Shapes shapes;
    private final Map<AreaId, Drawn> known = new ConcurrentHashMap<>();

    DrawnUnits(JdbcClient jdbc, Shapes shapes) {
        this.jdbc = jdbc;
        this.shapes = shapes;
    }

    Map<AreaId, Drawn> communes(LocalDate today) {
        return drawn(units(jdbc.sql(UNITS.formatted(OF_TODAY))
                .param("july", ReferenceAreas.SINCE)
                .param("today", today)
                .param("drawn", provinces())));
    }

    /** Units that have no point of their own: the middle of the outline stands for them. */
    Map<AreaId, Drawn> withoutPoint() {
        return drawn(units(jdbc.sql(UNITS.formatted(KEPT + " and a.lon is null"))));
    }

    /** Those with whose communes' outlines the product comes, whatever their name was when. */
    private Integer[] provinces() {
        var provinces = new ArrayList<Integer>();
        jdbc.sql("select id, code from areas.area where province_id is null and level = 'PROVINCE'")
                .query(row -> {
                    if (shapes.comeWithTheProduct(row.getString("code"))) provinces.add(row.getInt("id"));
                });
        return provinces.toArray(Integer[]::new);
    }

    private static List<InProvince> units(JdbcClient.StatementSpec sql) {
        return sql.query((row, number) -> new InProvince(row.getString("province"), CommunePoint.of(row, number)))
                .list();
    }

    private Map<AreaId, Drawn> drawn(Collection<InProvince> units) {
        units.stream()
                .filter(unit -> !known.containsKey(unit.commune.id()))
                .collect(groupingBy(InProvince::province))
                .forEach(this::read);
        var drawn = new HashMap<AreaId, Drawn>();
        for (var unit : units) {
            var found = known.get(unit.commune.id());
            if (found != null) drawn.put(unit.commune.id(), found);
        }
        return drawn;
    }

    private void read(String province, List<InProvince> units) {
        var communes = units.stream().map(InProvince::commune).toList();
        var rings = shapes.of(province, communes);
        for (var commune : communes) {
            var found = rings.get(commune.id());
            if (found != null) known.put(commune.id(), Drawn.of(commune, found));
        }
    }
}
