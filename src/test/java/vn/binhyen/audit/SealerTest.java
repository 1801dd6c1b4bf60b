package vn.binhyen.audit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class SealerTest {

    static final int CLERKS = 20;
    static final int ACTS = 50;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sealer sealer;

    @Autowired
    Seals seals;

    /** When a transaction surely had not begun yet, and when it surely was committed. */
    record Done(String subject, long begun, long committed) {}

    @Test
    void entriesAreSealedOnceAndInCommitOrderWhileManyAct() throws Exception {
        var secondNode = new Sealer(jdbc, seals, transaction);
        var working = new AtomicBoolean(true);
        try (var nodes = Executors.newFixedThreadPool(2);
                var clerks = Executors.newFixedThreadPool(CLERKS)) {
            var sealing = List.of(
                    nodes.submit(() -> sealWhile(working, sealer)), nodes.submit(() -> sealWhile(working, secondNode)));
            var done = new ArrayList<Done>();
            for (var acts : clerks.invokeAll(Collections.nCopies(CLERKS, clerk()))) done.addAll(acts.get());
            working.set(false);
            for (var node : sealing) node.get();
            sealer.seal();

            assertThat(done).hasSize(CLERKS * ACTS);
            assertSealedInCommitOrder(done);
        }
    }

    private static Void sealWhile(AtomicBoolean working, Sealer sealer) {
        while (working.get()) sealer.seal();
        return null;
    }

    private Callable<List<Done>> clerk() {
        return () -> {
            var done = new ArrayList<Done>();
            for (int i = 0; i < ACTS; i++) done.add(act());
            return done;
        };
    }

    private Done act() {
        var act = new Tried("trying.order", "trying.thing:" + UUID.randomUUID(), Map.of());
        long begun = System.nanoTime();
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> {
                    pause();
                    events.publishEvent(act);
                    pause();
                }));
        return new Done(act.subject(), begun, System.nanoTime());
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(12));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertSealedInCommitOrder(List<Done> done) {
        var positions = sealedPositions();
        assertThat(positions).containsOnlyKeys(done.stream().map(Done::subject).toList());
        var inOrder = new ArrayList<>(done);
        inOrder.sort(Comparator.comparing(act -> positions.get(act.subject())));
        long latestBegin = Long.MIN_VALUE;
        for (var act : inOrder) {
            assertThat(act.committed())
                    .as("an act sealed before this one began after this one was committed")
                    .isGreaterThan(latestBegin);
            latestBegin = Math.max(latestBegin, act.begun());
        }
    }

    private Map<String, Long> sealedPositions() {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status ->
                        jdbc.sql("""
                                select e.subject, s.position from audit.entry e join audit.seal s on s.entry_id = e.id
                                 where e.act = 'trying.order'
                                """).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).stream()
                                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}
