package vn.binhyen.reorganisations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Redrawing;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;

/** Counts today's organisations by communes: as they lie now, or by the structure of another day. */
@Service
@Transactional(readOnly = true)
public class OrganisationCounts {

    /** Where each was on the day, as far as a reorganisation moved it since; what it moved to whom is kept in its moves. */
    private static final String THEN = """
            select coalesce(m.from_area, c.commune_id, 0) as area, count(*) as count
            from organisations.public_card c
                left join %s m on m.organisation = c.id
            where c.province_id = :province and c.closed_on is null
            group by 1
            """.formatted(Whereabouts.BEFORE);

    private static final String NOW = """
            select coalesce(commune_id, 0) as area, count(*) as count from organisations.public_card
            where province_id = :province and closed_on is null group by 1
            """;

    private final JdbcClient jdbc;
    private final Structures structures;
    private final Access access;

    OrganisationCounts(JdbcClient jdbc, Structures structures, Access access) {
        this.jdbc = jdbc;
        this.structures = structures;
        this.access = access;
    }

    /** A commune of the structure; of none (0): those whose commune is not known. */
    public record Line(int area, String name, long count, long estimated, List<Redrawing.Share> shares) {}

    /** As they lay in the structure of the day. */
    public List<Line> then(AreaId province, LocalDate day, Weight weight) {
        access.require(Permission.READ_ORGANISATIONS);
        return lines(places(THEN, province, day), province, day, weight);
    }

    /** As they lie today, drawn for the structure of today. */
    public List<Line> now(AreaId province, LocalDate today, Weight weight) {
        access.require(Permission.READ_ORGANISATIONS);
        return lines(places(NOW, province, null), province, today, weight);
    }

    private Map<Integer, Long> places(String sql, AreaId province, @Nullable LocalDate day) {
        var counts = new HashMap<Integer, Long>();
        var query = jdbc.sql(sql).param("province", province.value());
        if (day != null) query = query.param("day", day);
        query.query(row -> {
            counts.put(row.getInt("area"), row.getLong("count"));
        });
        return counts;
    }

    /** In Vietnamese order, those of which no commune is known last. */
    private List<Line> lines(Map<Integer, Long> counts, AreaId province, LocalDate day, Weight weight) {
        var present = weight == Weight.ORGANISATIONS ? places(NOW, province, null) : Map.<Integer, Long>of();
        var rows = structures.redraw(counts, day, weight, present).rows().stream()
                .collect(Collectors.toMap(Redrawing.Row::area, Function.identity()));
        var names = structures.names(rows.keySet());
        names.putLast(0, "");
        return names.entrySet().stream()
                .filter(name -> rows.containsKey(name.getKey()))
                .map(name -> line(name.getValue(), Objects.requireNonNull(rows.get(name.getKey()))))
                .toList();
    }

    private static Line line(String name, Redrawing.Row row) {
        return new Line(row.area(), name, row.count(), row.estimated(), row.shares());
    }
}
