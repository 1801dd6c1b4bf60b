package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.Redrawing.Weight;

/** Draws counts by communes for the structure of any day: as it was then, or as it is now (decision 54). */
@Service
@Transactional(readOnly = true)
public class Structures {

    /**
     * From each of some units all that became of it and all that it was made of; of these the ones that exist on the day. The
     * units are looked up one by one: nobody can estimate how long a way is, and a plan for millions of steps reads everything.
     */
    private static final String GOALS = """
            with recursive after as (
                select id as root, id as area from areas.area where id = any (:ids)
                union
                select after.root, s.to_area from after join areas.successor s on s.from_area = after.area), before as (
                select id as root, id as area from areas.area where id = any (:ids)
                union
                select before.root, s.from_area from before join areas.successor s on s.to_area = before.area)
            select way.root, way.area, a.population, a.area_km2, root.province_id
            from (select * from after union select * from before) way
                cross join lateral (
                    select population, area_km2 from areas.area where id = way.area
                        and valid_from <= :day and (valid_until is null or valid_until >= :day) offset 0) a
                cross join lateral (select province_id from areas.area where id = way.root offset 0) root
            order by way.root, way.area
            """;

    /** A unit, and all that it was made of in whole or in part, however many changes lie between. */
    private static final String MADE_OF = """
            with recursive origin as (
                select cast(:unit as integer) as id
                union
                select s.from_area from origin join areas.successor s on s.to_area = origin.id)
            select id from origin
            """;

    private final JdbcClient jdbc;

    Structures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The counts by the units of the day. They may be by units of different times.
     *
     * @param counts whole numbers of anything by ids of communes; 0 and ids that are no unit's stay as they are
     * @param day the structure's
     * @param weight persons for {@code POPULATION}, square kilometres for {@code AREA}; where one part has no such fact, all count the same
     * @param organisations how many there are in each unit of the day, where the weight asks for it
     * @return the same sum, each apportioned number with where it comes from
     */
    public Redrawing redraw(Map<Integer, Long> counts, LocalDate day, Weight weight, Map<Integer, Long> organisations) {
        return Redrawing.of(counts, places(counts.keySet(), day, weight, organisations));
    }

    /** Where units of whatever time lie in the structure of the day. */
    public NewPlaces places(Collection<Integer> units, LocalDate day, Weight weight, Map<Integer, Long> organisations) {
        return origins(units, day, weight, organisations).places();
    }

    /**
     * What a unit of the day was made of, and where all that lies in the structure of the day.
     *
     * @param weight by which what was split is apportioned: {@code POPULATION}, {@code AREA} or {@code EQUAL}
     */
    public Origins origins(AreaId unit, LocalDate day, Weight weight) {
        var units = jdbc.sql(MADE_OF)
                .param("unit", unit.value())
                .query((row, number) -> row.getInt("id"))
                .list();
        return origins(units, day, weight, Map.of());
    }

    /**
     * Units of before with their places in a structure.
     *
     * @param provinces of each unit: the one in which it lay
     */
    public record Origins(NewPlaces places, Map<Integer, Integer> provinces) {}

    private Origins origins(Collection<Integer> units, LocalDate day, Weight weight, Map<Integer, Long> organisations) {
        var goals = new HashMap<Integer, List<Integer>>();
        var weights = new HashMap<Integer, Double>();
        var provinces = new HashMap<Integer, Integer>();
        jdbc.sql(GOALS)
                .param("ids", units.toArray(Integer[]::new))
                .param("day", day)
                .query(row -> {
                    int area = row.getInt("area");
                    int root = row.getInt("root");
                    goals.computeIfAbsent(root, none -> new ArrayList<>()).add(area);
                    provinces.put(root, row.getInt("province_id"));
                    var value = switch (weight) {
                        case POPULATION -> row.getBigDecimal("population");
                        case AREA -> row.getBigDecimal("area_km2");
                        case ORGANISATIONS -> java.math.BigDecimal.valueOf(organisations.getOrDefault(area, 0L));
                        case EQUAL -> java.math.BigDecimal.ONE;
                    };
                    if (value != null) weights.put(area, value.doubleValue());
                });
        return new Origins(new NewPlaces(goals, weights, weight), provinces);
    }

    /** All units that came of each, step by step, of those of which any came. */
    public Map<Integer, List<Integer>> descendants(Collection<Integer> units) {
        var descendants = new HashMap<Integer, List<Integer>>();
        jdbc.sql("""
                        with recursive way as (
                            select from_area as root, to_area as area from areas.successor where from_area = any (:ids)
                            union
                            select way.root, s.to_area from way join areas.successor s on s.from_area = way.area)
                        select root, area from way order by root, area
                        """).param("ids", units.toArray(Integer[]::new)).query(row -> {
            descendants
                    .computeIfAbsent(row.getInt("root"), root -> new ArrayList<>())
                    .add(row.getInt("area"));
        });
        return descendants;
    }

    /** The names of units of whatever time by their ids, in Vietnamese order. */
    public SequencedMap<Integer, String> names(Collection<Integer> units) {
        var names = new LinkedHashMap<Integer, String>();
        jdbc.sql("select id, name from areas.area where id = any (:ids) order by short_name, id")
                .param("ids", units.toArray(Integer[]::new))
                .query(row -> {
                    names.put(row.getInt("id"), row.getString("name"));
                });
        return names;
    }
}
