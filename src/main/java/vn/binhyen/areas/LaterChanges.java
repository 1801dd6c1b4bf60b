package vn.binhyen.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reorganisations made of the communes of July 2025, which come with the product as {@link ReferenceUnits}. */
@Service
@Transactional(readOnly = true)
public class LaterChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    LaterChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A commune that began after July 2025.
     *
     * @param key names it among all, as a code alone does not; that of a unit of July 2025 is its code
     * @param province the code of today's province
     * @param living whether it is one of today's
     */
    public record Begun(String key, String code, String name, String province, boolean living) {}

    /** What became of a commune of July 2025, or of one that began later, by their keys. */
    public record Succession(String from, String to, boolean whole) {}

    /** Another text as soon as there is another change, or one is taken back. */
    public String edition() {
        return jdbc.sql("""
                        select count(*) || ':' || coalesce(max(to_area), 0) || ':' || cast(:today as date) from areas.successor
                        where day > :july
                        """)
                .param("july", ReferenceAreas.SINCE)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .single();
    }

    public List<Begun> begun() {
        return jdbc.sql("""
                        select a.code || '@' || a.id as key, a.code, a.name, p.code as province,
                            a.valid_from <= :today and (a.valid_until is null or a.valid_until >= :today) as living
                        from areas.area a join areas.area p on p.id = a.province_id
                        where a.level = 'COMMUNE' and a.valid_from > :july order by a.id
                        """)
                .param("july", ReferenceAreas.SINCE)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Begun(
                        row.getString("key"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("province"),
                        row.getBoolean("living")))
                .list();
    }

    public List<Succession> successions() {
        return jdbc.sql("""
                        select f.code || case when f.valid_from > :july then '@' || f.id else '' end as from_key,
                            t.code || '@' || t.id as to_key, s.part = 'FULL' as whole
                        from areas.successor s join areas.area f on f.id = s.from_area join areas.area t on t.id = s.to_area
                        where s.day > :july and t.level = 'COMMUNE' order by s.day, s.from_area, s.to_area
                        """)
                .param("july", ReferenceAreas.SINCE)
                .query((row, number) ->
                        new Succession(row.getString("from_key"), row.getString("to_key"), row.getBoolean("whole")))
                .list();
    }
}
