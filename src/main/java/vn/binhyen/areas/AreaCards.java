package vn.binhyen.areas;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.AreaKind.Level;

/** Reads the units from the database. */
@Repository
class AreaCards {

    private static final String UNITS = """
            select id, code, name, kind, province_id, district_id, valid_from, valid_until, population from areas.area
            """;

    /** The closest first: the same letters, the same words, the same name, a name that begins so, a name that holds it. */
    private static final String PAGE = """
            with found as (
                select *, case
                        when :typed in (lower(name), lower(short_name)) then 0
                        when searched_name = :whole or searched_name = :name and like_asked then 1
                        when searched_name = :name then 2
                        when starts_with(searched_name, :whole) or starts_with(searched_name, :name) and like_asked then 3
                        when starts_with(searched_name, :name) then 4
                        when strpos(searched_name, :whole) > 0 or like_asked then 5
                        else 6 end as distance
                from (select *, kind = any (string_to_array(:kinds, ',')) as like_asked from areas.area) unit
                where valid_from <= :on and (valid_until is null or valid_until >= :on)
                    and (strpos(searched_name, :name) > 0 or strpos(searched_name, :whole) > 0)
                    and (:province = 0 or province_id = :province)
                    and (:kind = '' or kind = :kind))
            select id, code, name, kind, province_id, district_id, valid_from, valid_until, population from found
            where :after = 0
                or (distance, short_name, id) > (select distance, short_name, id from found where id = :after)
            order by distance, short_name, id
            limit :size
            """;

    private final JdbcClient jdbc;

    AreaCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AreaCard> find(AreaId id) {
        return jdbc.sql(UNITS + "where id = :id")
                .param("id", id.value())
                .query(AreaCards::card)
                .optional();
    }

    List<AreaCard> all(Collection<AreaId> ids) {
        return jdbc.sql(UNITS + "where id = any (:ids)")
                .param("ids", ids.stream().map(AreaId::value).toArray(Integer[]::new))
                .query(AreaCards::card)
                .list();
    }

    Optional<AreaProfile> findProfile(AreaId id) {
        return jdbc.sql("select * from areas.area where id = :id")
                .param("id", id.value())
                .query((row, number) -> new AreaProfile(
                        card(row, number), row.getBigDecimal("area_km2"), row.getString("seat_address")))
                .optional();
    }

    Optional<AreaCard> find(Level level, String code, LocalDate on) {
        return jdbc.sql(UNITS + """
                        where code = :code and level = :level
                            and valid_from <= :on and (valid_until is null or valid_until >= :on)
                        """)
                .param("code", code)
                .param("level", level.name())
                .param("on", on)
                .query(AreaCards::card)
                .optional();
    }

    /** All units that ever bore one of the codes, the earliest first. */
    List<AreaCard> bearing(Collection<String> codes) {
        return jdbc.sql(UNITS + "where code = any (:codes) order by valid_from")
                .param("codes", codes.toArray(String[]::new))
                .query(AreaCards::card)
                .list();
    }

    /** The province's units of the level, in Vietnamese order of their names. */
    List<AreaCard> of(AreaId province, Level level, LocalDate on) {
        return jdbc.sql(UNITS + """
                        where province_id = :province and level = :level
                            and valid_from <= :on and (valid_until is null or valid_until >= :on)
                        order by short_name, id
                        """)
                .param("province", province.value())
                .param("level", level.name())
                .param("on", on)
                .query(AreaCards::card)
                .list();
    }

    /** All that it ever had, in Vietnamese order of their names. */
    List<AreaCard> communesOfDistrict(AreaId district) {
        return jdbc.sql(UNITS + "where district_id = :district order by short_name, valid_from, id")
                .param("district", district.value())
                .query(AreaCards::card)
                .list();
    }

    /** On which days until today one unit or more began of which it is known when. */
    List<LocalDate> firstDays(LocalDate today) {
        return jdbc.sql("""
                        select distinct valid_from from areas.area where valid_from > '-infinity' and valid_from <= :today
                        order by valid_from desc
                        """)
                .param("today", today)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    List<AreaCard> provinces(LocalDate on) {
        return jdbc.sql(UNITS + """
                        where level = 'PROVINCE'
                            and valid_from <= :on and (valid_until is null or valid_until >= :on)
                        order by short_name, id
                        """).param("on", on).query(AreaCards::card).list();
    }

    List<AreaCard> page(AreaFilter filter, @Nullable AreaId after, int size) {
        var words = AreaWords.of(filter.words());
        return jdbc.sql(PAGE)
                .param("typed", words.typed())
                .param("whole", words.whole())
                .param("name", words.name())
                .param("kinds", words.kinds().stream().map(AreaKind::name).collect(joining(",")))
                .param("on", filter.on())
                .param("province", valueOf(filter.province()))
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .param("after", valueOf(after))
                .param("size", size)
                .query(AreaCards::card)
                .list();
    }

    /** Where those communes of the province lie whose outline may be known, in Vietnamese order of their names. */
    List<CommunePoint> pointsOf(AreaId province, LocalDate on) {
        return jdbc.sql("""
                        select a.id, a.code, a.name, a.lon, a.lat, o.area is not null as outlined
                        from areas.area a left join areas.outline o on o.area = a.id
                        where a.province_id = :province and a.level = 'COMMUNE' and (a.valid_from = :july or o.area is not null)
                            and a.valid_from <= :on and (a.valid_until is null or a.valid_until >= :on)
                        order by a.short_name, a.id
                        """)
                .param("province", province.value())
                .param("july", ReferenceAreas.SINCE)
                .param("on", on)
                .query(CommunePoint::of)
                .list();
    }

    private static int valueOf(@Nullable AreaId id) {
        return id == null ? 0 : id.value();
    }

    static AreaCard card(ResultSet row, int number) throws SQLException {
        return new AreaCard(
                new AreaId(row.getInt("id")),
                row.getString("code"),
                row.getString("name"),
                AreaKind.valueOf(row.getString("kind")),
                within(row.getObject("province_id", Integer.class)),
                within(row.getObject("district_id", Integer.class)),
                since(row.getObject("valid_from", LocalDate.class)),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("population", Integer.class));
    }

    private static @Nullable AreaId within(@Nullable Integer id) {
        return id == null ? null : new AreaId(id);
    }

    /** What the database calls minus infinity is no day. */
    private static @Nullable LocalDate since(LocalDate first) {
        return first.equals(LocalDate.MIN) ? null : first;
    }
}
