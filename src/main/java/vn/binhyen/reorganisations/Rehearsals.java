package vn.binhyen.reorganisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;

/** Reads what a rehearsal, or the carrying out, decided. */
@Repository
class Rehearsals {

    private final JdbcClient jdbc;
    private final Moves moves;

    Rehearsals(JdbcClient jdbc, Moves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    private record Count(long moving, long undecided) {}

    /**
     * One row that moves, or cannot be decided.
     *
     * @param name of the organisation, where it is one's
     * @param to all that it may go to, of which nobody can tell one where there are several
     */
    record Moved(
            String key,
            @Nullable UUID organisation,
            @Nullable String name,
            String from,
            List<String> to,
            String reason) {

        boolean isDecided() {
            return to.size() == 1;
        }
    }

    Rehearsal of(ReorganisationId reorganisation) {
        Map<String, Count> counts = new HashMap<>();
        jdbc.sql("""
                        select following, count(to_code) as moving, count(*) - count(to_code) as undecided
                        from reorganisations.move where reorganisation = ? group by following
                        """).param(reorganisation.value()).query(row -> {
            counts.put(row.getString(1), new Count(row.getLong(2), row.getLong(3)));
        });
        var lines = moves.followings().stream()
                .filter(each -> each.decided() != Decided.STAYS && each.decided() != Decided.AS_THE_SAME)
                .map(each -> line(each, counts.getOrDefault(each.table(), new Count(0, 0))))
                .toList();
        return new Rehearsal(lines, targets(reorganisation));
    }

    private static Rehearsal.Line line(Following following, Count count) {
        return new Rehearsal.Line(following.label(), following.table(), count.moving(), count.undecided());
    }

    private List<Rehearsal.Target> targets(ReorganisationId reorganisation) {
        return jdbc.sql("""
                        select p.to_code, min(p.to_name) as name,
                            (select count(*) from reorganisations.move m where m.reorganisation = :reorganisation
                                and m.following = 'organisations.organisation' and m.to_code = p.to_code) as organisations
                        from reorganisations.pair p where p.reorganisation = :reorganisation
                        group by p.to_code order by p.to_code
                        """)
                .param("reorganisation", reorganisation.value())
                .query((row, i) -> new Rehearsal.Target(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** The rows of a table, those that cannot be decided first where all are asked for. */
    List<Moved> page(ReorganisationId reorganisation, String table, boolean undecided, String after, int size) {
        return jdbc.sql("""
                        select m.key, m.organisation, c.name, a.name as from_name,
                            array(select p.to_name from reorganisations.pair p
                                where p.reorganisation = m.reorganisation and p.from_area = m.from_area
                                    and p.to_code = coalesce(m.to_code, p.to_code) order by p.number) as to_names, m.reason
                        from reorganisations.move m join areas.area_card a on a.id = m.from_area
                            left join organisations.public_card c on c.id = m.organisation
                        where m.reorganisation = :reorganisation and m.following = :table and m.key > :after
                            and (not :undecided or m.to_code is null)
                        order by m.key limit :size
                        """)
                .param("reorganisation", reorganisation.value())
                .param("table", table)
                .param("after", after)
                .param("undecided", undecided)
                .param("size", size)
                .query((row, i) -> new Moved(
                        row.getString("key"),
                        row.getObject("organisation", UUID.class),
                        row.getString("name"),
                        row.getString("from_name"),
                        List.of((String[]) row.getArray("to_names").getArray()),
                        row.getString("reason")))
                .list();
    }
}
