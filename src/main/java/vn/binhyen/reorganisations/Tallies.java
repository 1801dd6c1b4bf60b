package vn.binhyen.reorganisations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.Following.Decided;

/** Counts how many rows of each table go where, once, when it is rehearsed or carried out. */
@Repository
class Tallies {

    /** Rows that were written down, and in a rehearsal those that need no decision. */
    private static final String COUNT = """
            insert into reorganisations.tally (reorganisation, province_id, following, to_code, rows)
            select :reorganisation, :province, '{table}', code, count(*)
            from (
                select coalesce(to_code, '') as code from reorganisations.move
                where reorganisation = :reorganisation and following = '{table}'
                union all
                select p.code from {table} t
                    join (select from_area, min(to_code) as code from reorganisations.pair
                        where reorganisation = :reorganisation group by from_area having count(*) = 1) p
                        on p.from_area = t.commune_id
                where not :written and ({where})) each
            group by code
            """;

    private final JdbcClient jdbc;
    private final Moves moves;

    Tallies(JdbcClient jdbc, Moves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    /** So many rows of a table; the code is empty where nobody could decide. */
    record Tally(String following, String toCode, long rows) {}

    void forget(Reorganisation reorganisation) {
        jdbc.sql("delete from reorganisations.tally where reorganisation = ?")
                .param(reorganisation.id().value())
                .update();
    }

    /** Counts anew; {@code written} says that of all rows it is written down where they go. */
    void count(Reorganisation reorganisation, boolean written) {
        forget(reorganisation);
        for (var following : moves.followings())
            if (following.decided() != Decided.STAYS)
                moves.statement(COUNT, following)
                        .param("reorganisation", reorganisation.id().value())
                        .param("province", reorganisation.province().value())
                        .param("written", written)
                        .update();
    }

    List<Tally> of(ReorganisationId reorganisation) {
        return jdbc.sql("select following, to_code, rows from reorganisations.tally where reorganisation = ?")
                .param(reorganisation.value())
                .query((row, i) -> new Tally(row.getString("following"), row.getString("to_code"), row.getLong("rows")))
                .list();
    }
}
