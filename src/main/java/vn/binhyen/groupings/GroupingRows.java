package vn.binhyen.groupings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Folding;

/** Reads many groupings at once. */
@Repository
class GroupingRows {

    private static final String LISTED = """
            select id, province_id, kind, name, basis, valid_from, valid_until, origin_area, version
            from groupings.grouping where folded_text like :words order by name, valid_from, id
            """;

    private final JdbcClient jdbc;
    private final MemberPlaces places;

    GroupingRows(JdbcClient jdbc, MemberPlaces places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Those that the words name, in Vietnamese order. */
    List<GroupingText> named(String words) {
        return jdbc.sql(LISTED)
                .param("words", Folding.pattern(words))
                .query((row, i) -> text(row))
                .list();
    }

    private static GroupingText text(ResultSet row) throws SQLException {
        var terms = new GroupingTerms(
                row.getString("name"),
                row.getString("basis"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
        return new GroupingText(
                row.getObject("id", UUID.class),
                row.getInt("province_id"),
                GroupingKind.valueOf(row.getString("kind")),
                terms,
                row.getObject("origin_area", Integer.class),
                row.getInt("version"));
    }

    /** How many communes of the day, or organisations, belong to each grouping, as far as it holds. */
    Map<UUID, Integer> counts(LocalDate on) {
        var members = new HashMap<Member, Set<UUID>>();
        jdbc.sql("""
                        select m.* from groupings.member m
                        where m.valid_from <= :on and (m.valid_until is null or m.valid_until >= :on)
                        """).param("on", on).query(row -> {
            members.computeIfAbsent(member(row), each -> new HashSet<>()).add(row.getObject("grouping", UUID.class));
        });
        var counts = new HashMap<UUID, Integer>();
        for (var leading : places.leading(members.keySet(), on).values())
            leading.stream()
                    .flatMap(member -> members.getOrDefault(member, Set.of()).stream())
                    .distinct()
                    .forEach(grouping -> counts.merge(grouping, 1, Integer::sum));
        members.forEach((member, groupings) -> {
            if (member.organisationId() != null) groupings.forEach(grouping -> counts.merge(grouping, 1, Integer::sum));
        });
        return counts;
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getInt("province_id"),
                row.getObject("area_id", Integer.class),
                row.getObject("organisation_id", UUID.class),
                row.getBoolean("whole"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
