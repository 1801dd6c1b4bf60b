package vn.binhyen.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.AreaLineage.Heir;
import vn.binhyen.areas.AreaLineage.Link;
import vn.binhyen.areas.Descent.Tie;

/** Reads what became of units, and what they were made of. */
@Repository
class Successions {

    private static final String AREA = """
            a.id, a.code, a.name, a.kind, a.province_id, a.district_id, a.valid_from, a.valid_until, a.population
            """;

    private final JdbcClient jdbc;

    Successions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Link> madeOf(AreaId id) {
        return links("s.from_area where s.to_area = :id", id);
    }

    List<Link> became(AreaId id) {
        return links("s.to_area where s.from_area = :id", id);
    }

    /**
     * The last of all that became of the units, taken together. What is whole at every step, or comes together again after
     * a split, is whole: then there is one heir alone.
     */
    List<Heir> heirs(List<AreaId> ids) {
        return jdbc.sql("""
                        with recursive way as (
                            select id as area from areas.area where id = any (:ids)
                            union
                            select s.to_area from way join areas.successor s on s.from_area = way.area),
                        heir as (
                            select area from way
                            where not exists (select from areas.successor s where s.from_area = way.area))
                        select %s, count(*) over () = 1 as whole
                        from heir join areas.area a on a.id = heir.area
                        where a.valid_until is null
                        order by a.short_name, a.id
                        """.formatted(AREA))
                .param("ids", ids.stream().map(AreaId::value).toArray(Integer[]::new))
                .query((row, number) -> new Heir(AreaCards.card(row, number), row.getBoolean("whole")))
                .list();
    }

    /** What led to the unit, and where it went, the earliest first; each step tells all units on its other side. */
    List<AreaChange> history(AreaId id) {
        return jdbc.sql("""
                        with recursive before as (
                            select from_area, to_area from areas.successor where to_area = :id
                            union
                            select s.from_area, s.to_area from before join areas.successor s on s.to_area = before.from_area),
                        after as (
                            select from_area, to_area from areas.successor where from_area = :id
                            union
                            select s.from_area, s.to_area from after join areas.successor s on s.from_area = after.to_area),
                        step as (
                            select to_area as about, true as made, from_area, to_area from before
                            union all select from_area, false, from_area, to_area from after)
                        select s.day, max(s.basis) as basis, bool_and(s.part = 'FULL') as whole,
                            array_agg(distinct earlier.name) as earlier, array_agg(distinct later.name) as later
                        from step
                            join areas.successor s on s.from_area = step.from_area and s.to_area = step.to_area
                            join areas.area earlier on earlier.id = step.from_area
                            join areas.area later on later.id = step.to_area
                        group by step.about, step.made, s.day
                        order by s.day, step.about
                        """).param("id", id.value()).query(AreaChange::read).list();
    }

    /** All that led to the unit and all that it led to, each with how many steps away. */
    List<Tie> ties(AreaId id) {
        return jdbc.sql("""
                        with recursive before as (
                            select from_area, to_area, -1 as step from areas.successor where to_area = :id
                            union
                            select s.from_area, s.to_area, before.step - 1
                            from before join areas.successor s on s.to_area = before.from_area),
                        after as (
                            select from_area, to_area, 1 as step from areas.successor where from_area = :id
                            union
                            select s.from_area, s.to_area, after.step + 1
                            from after join areas.successor s on s.from_area = after.to_area)
                        select way.from_area, f.name as earlier, way.to_area, t.name as later, s.part = 'FULL' as whole, way.step
                        from (select * from before union all select * from after) way
                            join areas.successor s on s.from_area = way.from_area and s.to_area = way.to_area
                            join areas.area f on f.id = way.from_area join areas.area t on t.id = way.to_area
                        order by abs(way.step), f.short_name, t.short_name, f.id, t.id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Tie(
                        new AreaId(row.getInt("from_area")),
                        row.getString("earlier"),
                        new AreaId(row.getInt("to_area")),
                        row.getString("later"),
                        row.getBoolean("whole"),
                        row.getInt("step")))
                .list();
    }

    /** The units of before that went wholly, step by step, into these. */
    List<Integer> absorbed(List<Integer> ids) {
        return jdbc.sql("""
                        with recursive before as (
                            select from_area from areas.successor where to_area = any (:ids) and part = 'FULL'
                            union
                            select s.from_area from before
                                join areas.successor s on s.to_area = before.from_area and s.part = 'FULL')
                        select from_area from before order by 1
                        """)
                .param("ids", ids.toArray(Integer[]::new))
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private List<Link> links(String which, AreaId id) {
        return jdbc.sql("""
                        select %s, s.part, s.day, s.basis from areas.successor s join areas.area a on a.id = %s
                        order by a.short_name, a.id
                        """.formatted(AREA, which))
                .param("id", id.value())
                .query(Successions::link)
                .list();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                AreaCards.card(row, number),
                row.getString("part").equals("FULL"),
                row.getObject("day", LocalDate.class),
                row.getString("basis"));
    }
}
