package vn.binhyen.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Chains what was written, in commit order. A round chains the entries it sees that have no seal, by transaction and
 * then by id. Who sees an entry also sees each one that was committed before that entry's transaction began, and that
 * one has the smaller transaction number; so it stands earlier in the same round, or in an earlier one. What is committed
 * later is appended after: a seal's place is its own number, and nothing is ever put between two seals. A round never
 * waits for open transactions, nor they for it.
 *
 * <p>Decision: {@code @Scheduled} on every node with an advisory lock, not db-scheduler. The work has no state to plan,
 * a missed round costs nothing, and the lock lets one node seal at a time.
 */
@Component
class Sealer {

    private static final long LOCK = 0x62797561756469L; // "byuaudi"
    private static final int ROUND = 1000;
    private static final int ROUNDS_AN_HOUR = 1800;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final TransactionTemplate transaction;

    /**
     * Every entry of a transaction below this is sealed; 0 until this node has looked at all of them once, and again
     * every hour, because a restored entry brings the number of a transaction from elsewhere.
     */
    private long sealedBelow;

    private long rounds;

    Sealer(JdbcClient jdbc, Seals seals, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.transaction = transaction;
    }

    /** Seals all that is committed now, and answers how much that was. */
    @Scheduled(fixedDelay = 2000)
    synchronized long seal() {
        if (++rounds % ROUNDS_AN_HOUR == 0) sealedBelow = 0;
        long sealed = 0;
        Round round;
        do {
            round = Scopes.call(Scope.system("audit-sealer"), () -> transaction.execute(status -> sealRound()));
            sealed += round.sealed();
            sealedBelow = Math.max(sealedBelow, round.nothingLeftBelow());
        } while (round.sealed() == ROUND);
        return sealed;
    }

    /** What one transaction of the sealer did; trusted only once it is committed. */
    private record Round(int sealed, long nothingLeftBelow) {}

    private Round sealRound() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single()) {
            return new Round(0, 0);
        }
        long horizon = horizon();
        var entries = unsealed();
        append(entries);
        return new Round(entries.size(), entries.size() < ROUND ? horizon : 0);
    }

    /** All transactions below it have ended; taken before the entries are read, so it can only be too low. */
    private long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private List<Entry> unsealed() {
        return jdbc.sql("select " + Entry.COLUMNS + """
                         from audit.entry e
                        where e.xid >= ?::text::xid8
                          and not exists (select from audit.seal s where s.entry_id = e.id)
                        order by e.xid, e.id
                        limit ?
                        """)
                .params(sealedBelow, ROUND)
                .query((row, number) -> Entry.of(row))
                .list();
    }

    private void append(List<Entry> entries) {
        var last = seals.last();
        var next = new ArrayList<Seal>(entries.size());
        for (var entry : entries) {
            last = last.next(entry);
            next.add(last);
        }
        seals.append(next);
    }
}
