package vn.binhyen.reorganisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;

/** Lists today's organisations by a commune of another day: those that lay there, and those of which nobody knows whether they did. */
@Service
@Transactional(readOnly = true)
class OrganisationsThen {

    private static final String PLACED = """
            select c.id, c.name, c.kind, c.commune_id, coalesce(m.from_area, c.commune_id, 0) as area
            from organisations.organisation c
                left join %s m on m.organisation = c.id
            where c.province_id = :province and c.closed_on is null
            """.formatted(Whereabouts.BEFORE);

    private static final String AREAS = "select distinct area from (" + PLACED + ") placed";

    private static final String PAGE = """
            select placed.id, placed.name, placed.kind, a.name as commune, placed.area = any (:certain) as certain
            from (%s) placed left join areas.area_card a on a.id = placed.commune_id
            where placed.area = any (:sources)
                and (:after = '' or (placed.name, placed.id) > (select name, id from organisations.organisation
                    where id = cast(nullif(:after, '') as uuid)))
            order by placed.name, placed.id limit :size
            """.formatted(PLACED);

    private final JdbcClient jdbc;
    private final Structures structures;
    private final Access access;

    OrganisationsThen(JdbcClient jdbc, Structures structures, Access access) {
        this.jdbc = jdbc;
        this.structures = structures;
        this.access = access;
    }

    /**
     * An organisation of today.
     *
     * @param commune in which it lies today; null where that is not known
     * @param certain whether it is known to have lain in the unit of then; otherwise where it lies now was part of several
     */
    record Then(UUID id, String name, String kind, @Nullable String commune, boolean certain) {}

    /** In Vietnamese order of their names, after the given one. */
    List<Then> page(AreaId province, LocalDate day, int unit, @Nullable UUID after, int size) {
        access.require(Permission.READ_ORGANISATIONS);
        var areas = jdbc.sql(AREAS)
                .param("province", province.value())
                .param("day", day)
                .query((row, number) -> row.getInt("area"))
                .list();
        var goals = structures.places(areas, day, Weight.EQUAL, Map.of()).goals();
        var sources = areas.stream()
                .filter(area -> goals.getOrDefault(area, List.of(area)).contains(unit))
                .toList();
        var certain = sources.stream()
                .filter(area -> goals.getOrDefault(area, List.of()).size() < 2)
                .toList();
        return jdbc.sql(PAGE)
                .param("province", province.value())
                .param("day", day)
                .param("sources", sources.toArray(Integer[]::new))
                .param("certain", certain.toArray(Integer[]::new))
                .param("after", after == null ? "" : after.toString())
                .param("size", size)
                .query((row, number) -> new Then(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("commune"),
                        row.getBoolean("certain")))
                .list();
    }
}
