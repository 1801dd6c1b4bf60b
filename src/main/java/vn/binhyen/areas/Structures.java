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

    /** From each unit forward to what it became, or back to what it was made of, until that exists on the day. */
    private static final String GOALS = """
            with recursive way as (
                select id as root, id as area from areas.area where id = any (:ids)
                union
                select way.root, step.area
                from way join areas.area a on a.id = way.area
                    cross join lateral (
                        select s.from_area as area from areas.successor s where a.valid_from > :day and s.to_area = way.area
                        union all
                        select s.to_area from areas.successor s where a.valid_until < :day and s.from_area = way.area) step)
            select way.root, way.area, a.population, a.area_km2 from way join areas.area a on a.id = way.area
            where a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
            order by way.root, way.area
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
        var goals = new HashMap<Integer, List<Integer>>();
        var weights = new HashMap<Integer, Double>();
        jdbc.sql(GOALS)
                .param("ids", units.toArray(Integer[]::new))
                .param("day", day)
                .query(row -> {
                    int area = row.getInt("area");
                    goals.computeIfAbsent(row.getInt("root"), root -> new ArrayList<>())
                            .add(area);
                    var value = switch (weight) {
                        case POPULATION -> row.getBigDecimal("population");
                        case AREA -> row.getBigDecimal("area_km2");
                        case ORGANISATIONS -> java.math.BigDecimal.valueOf(organisations.getOrDefault(area, 0L));
                        case EQUAL -> java.math.BigDecimal.ONE;
                    };
                    if (value != null) weights.put(area, value.doubleValue());
                });
        return new NewPlaces(goals, weights, weight);
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
