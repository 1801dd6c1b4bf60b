package vn.binhyen.reorganisations;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.reorganisations.Tallies.Tally;

/** Reads what a rehearsal, or the carrying out, decided. */
@Repository
class Rehearsals {

    /** In a draft, what needs no decision is told from the table itself. */
    private static final String UNWRITTEN = """
            select :reorganisation as reorganisation, t.id::text as key, {organisation} as organisation,
                t.commune_id as from_area, p.code as to_code, 'WHOLE' as reason
            from {table} t
                join (select from_area, min(to_code) as code from reorganisations.pair
                    where reorganisation = :reorganisation group by from_area having count(*) = 1) p
                    on p.from_area = t.commune_id
            where :draft and not :undecided and ({where})
            """;

    private static final String PAGE = """
            select m.key, m.organisation, c.name, a.name as from_name,
                array(select p.to_name from reorganisations.pair p
                    where p.reorganisation = m.reorganisation and p.from_area = m.from_area
                        and p.to_code = coalesce(m.to_code, p.to_code) order by p.number) as to_names, m.reason
            from (
                    select * from (
                        select reorganisation, key, organisation, from_area, to_code, reason from reorganisations.move
                        where reorganisation = :reorganisation and following = '{table}'
                            and (not :undecided or to_code is null)
                        union all
                        {unwritten}) each
                    where key > :after order by key limit :size) m
                join areas.area_card a on a.id = m.from_area
                left join organisations.public_card c on c.id = m.organisation
            order by m.key
            """;

    private final JdbcClient jdbc;
    private final Moves moves;
    private final Tallies tallies;
    private final Abolitions abolitions;

    Rehearsals(JdbcClient jdbc, Moves moves, Tallies tallies, Abolitions abolitions) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.tallies = tallies;
        this.abolitions = abolitions;
    }

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

    Rehearsal of(Reorganisation reorganisation) {
        var of = tallies.of(reorganisation.id());
        var lines = moves.followings().stream()
                .filter(each -> each.decided() != Decided.STAYS && each.decided() != Decided.AS_THE_SAME)
                .map(each -> line(each, of))
                .toList();
        return new Rehearsal(lines, targets(reorganisation.id(), of), abolitions.counts(reorganisation));
    }

    private static Rehearsal.Line line(Following following, List<Tally> of) {
        var own = of.stream()
                .filter(tally -> tally.following().equals(following.table()))
                .toList();
        long undecided = rows(own, tally -> tally.toCode().isEmpty());
        return new Rehearsal.Line(
                following.label(), following.table(), rows(own, tally -> true) - undecided, undecided);
    }

    private static long rows(List<Tally> of, Predicate<Tally> which) {
        return of.stream().filter(which).mapToLong(Tally::rows).sum();
    }

    private List<Rehearsal.Target> targets(ReorganisationId reorganisation, List<Tally> of) {
        return jdbc.sql("""
                        select to_code, min(to_name) as name from reorganisations.pair where reorganisation = ?
                        group by to_code order by to_code
                        """)
                .param(reorganisation.value())
                .query((row, i) -> new Rehearsal.Target(
                        row.getString("to_code"), row.getString("name"), organisations(of, row.getString("to_code"))))
                .list();
    }

    private static long organisations(List<Tally> of, String code) {
        return rows(
                of,
                tally -> tally.following().equals("organisations.organisation")
                        && tally.toCode().equals(code));
    }

    /** The rows of a table in the order of their keys, or of them only those that cannot be decided. */
    List<Moved> page(Reorganisation reorganisation, String table, boolean undecided, String after, int size) {
        return moves.statement(PAGE.replace("{unwritten}", UNWRITTEN), moves.following(table))
                .param("reorganisation", reorganisation.id().value())
                .param("draft", reorganisation.isDraft())
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
