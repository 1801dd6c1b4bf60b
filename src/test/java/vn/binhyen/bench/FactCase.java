package vn.binhyen.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One fact by the API, beside the two bare statements that insert it and add it to its sum, in one transaction. */
final class FactCase {

    private static final int RUNS = 200;
    private static final double GOAL = 50;

    private static final String SUM =
            "select coalesce(sum(amount), 0) from ledger.rollup where measure_id = 11 and area_id = ?";

    private final Installation installation;

    FactCase(Installation installation) {
        this.installation = installation;
    }

    void measure(Consumer<Figure> found) throws Exception {
        var visitor = installation.officeVisitor();
        var commune = installation.communes().getFirst();
        var told = new Timings();
        var bare = new Timings();
        long before = sum();
        for (int run = -20; run < RUNS; run++) {
            var body =
                    "{\"id\":\"%s\",\"facts\":[{\"measure\":\"B11\",\"day\":\"%s\",\"commune\":\"%s\",\"amount\":1}]}"
                            .formatted(UUID.randomUUID(), installation.today().minusDays(40), commune.code());
            (run < 0 ? new Timings() : told)
                    .time(() -> visitor.post("/api/v1/facts", "application/json", BodyPublishers.ofString(body)));
            if (sum() != ++before) throw new IllegalStateException("A fact is not in its sum");
            int number = run + 20;
            (run < 0 ? new Timings() : bare).time(() -> insert(commune.id().value(), number));
            before++;
        }
        found.accept(new Figure(
                "fact",
                told.median() * 1000,
                "ms",
                bare.median() * 1000,
                GOAL,
                Double.POSITIVE_INFINITY,
                told.spread(1000)));
    }

    private long sum() {
        return installation
                .owner()
                .sql(SUM)
                .param(installation.communes().getFirst().id().value())
                .query(Long.class)
                .single();
    }

    private boolean insert(int area, int number) {
        var source = installation.ownerSource();
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> {
            installation
                    .owner()
                    .sql("""
                            insert into ledger.fact (province_id, recording_id, recorded_at, number, measure_id, day, area_id,
                                share, level, amount)
                            values (?, -1, now(), ?, 11, current_date - 40, ?, false, false, 1)
                            """)
                    .params(installation.province().value(), number, area)
                    .update();
            installation
                    .owner()
                    .sql("""
                            insert into ledger.rollup as r (province_id, measure_id, atom, area_id, facts, amount)
                            values (?, 11, date_trunc('month', current_date - 40), ?, 1, 1)
                            on conflict (province_id, measure_id, atom, area_id)
                                do update set facts = r.facts + 1, amount = r.amount + 1
                            """)
                    .params(installation.province().value(), area)
                    .update();
        });
        return true;
    }
}
