package vn.binhyen.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class JobsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final Scope scope =
            new Scope("account:" + UUID.randomUUID(), false, List.of(7), List.of(8, 9), List.of(UUID.randomUUID()));

    @Autowired
    Jobs jobs;

    @Autowired
    JobSteps steps;

    @Autowired
    EndedJobs endedJobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aJobRunsOnlyAfterTheActThatBeganItIsCommitted() throws Exception {
        var ran = new CountDownLatch(1);
        var id = asBeginner(() -> transaction.execute(status -> {
            var begun = jobs.begin("jobs.trying", Trying.payload(run -> ran.countDown()), "a");
            assertThat(awaited(ran, 400)).isFalse();
            return begun;
        }));
        assertThat(awaited(ran, 3000)).isTrue();
        assertThat(ended(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aJobOfAnActThatWasRolledBackNeverRuns() {
        var ran = new CountDownLatch(1);
        asBeginner(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return jobs.begin("jobs.trying", Trying.payload(run -> ran.countDown()), "a");
        }));
        ended(begun(run -> {})); // whoever comes after it has run
        assertThat(awaited(ran, 300)).isFalse();
        assertThat(asBeginner(() -> jobs.latest(9))).hasSize(1);
    }

    @Test
    void aJobRunsUnderTheScopeOfWhoBeganIt() throws Exception {
        var seen = new CompletableFuture<Scope>();
        var actor = new CompletableFuture<String>();
        ended(begun(run -> {
            seen.complete(Scopes.current());
            actor.complete(transaction.execute(
                    status -> jdbc.sql("select current_setting('binhyen.actor') || current_setting('binhyen.communes')")
                            .query(String.class)
                            .single()));
        }));
        assertThat(seen.get(1, TimeUnit.SECONDS)).isEqualTo(scope);
        assertThat(actor.get(1, TimeUnit.SECONDS)).isEqualTo(scope.actor() + "8,9");
    }

    @Test
    void progressIsSeenFromOutsideWhileTheWorkStillHasItsTransactionOpen() {
        var seen = new CountDownLatch(1);
        var id = begun(run -> transaction.executeWithoutResult(status -> {
            run.progress(3, 10);
            awaited(seen, 5000);
            run.outcome("/jobs");
        }));
        await(() -> asBeginner(() -> jobs.get(id)).done() == 3);
        assertThat(asBeginner(() -> jobs.get(id)))
                .extracting(JobStanding::state, JobStanding::total)
                .containsExactly(JobState.RUNNING, 10L);
        seen.countDown();
        assertThat(ended(id).outcome()).isEqualTo("/jobs");
    }

    @Test
    void cancelledHalfWayItStopsAndSaysHowFarItCame() {
        var begun = new CountDownLatch(1);
        var steps = new AtomicInteger();
        var id = begun(run -> {
            for (int done = 1; done <= 1000; done++) {
                run.progress(done, 1000);
                steps.set(done);
                begun.countDown();
                Thread.sleep(20);
            }
        });
        awaited(begun, 5000);
        asBeginner(() -> {
            jobs.cancel(id);
            return true;
        });
        var job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.stopAsked()).isTrue();
        assertThat(steps.get()).isLessThan(1000);
        assertThat(job.done()).isBetween(1L, 999L);
        assertThat(acts(id)).containsExactly("jobs.begin", "jobs.stop", "jobs.end");
    }

    @Test
    void whatNobodyHasTakenUpYetEndsAtOnceWhenCancelled() {
        var id = stored("WAITING", 0);
        asBeginner(() -> {
            jobs.cancel(id);
            return true;
        });
        assertThat(asBeginner(() -> jobs.get(id)).state()).isEqualTo(JobState.CANCELLED);
        assertThat(acts(id)).containsExactly("jobs.end");
    }

    @Test
    void whatHasEndedCannotBeCancelled() {
        var id = begun(run -> {});
        ended(id);
        assertThatThrownBy(() -> asBeginner(() -> {
                    jobs.cancel(id);
                    return true;
                }))
                .isInstanceOf(JobEndedAlready.class);
        assertThat(acts(id)).containsExactly("jobs.begin", "jobs.end");
    }

    @Test
    void aRefusalIsToldInItsOwnSentenceAndAFaultWithAReference() {
        var refused = ended(begun(run -> {
            throw new NoSuchJob();
        }));
        assertThat(refused.state()).isEqualTo(JobState.FAILED);
        assertThat(refused.failure().key()).isEqualTo("problemDetail." + NoSuchJob.class.getName());
        var failed = ended(begun(run -> {
            throw new IllegalStateException("secret words of a fault");
        }));
        assertThat(failed.failure().key()).isEqualTo("jobs.failed.reference");
        assertThat(failed.failure().arguments().toString()).matches("\\[[0-9a-f]{8}]");
        var wordless = ended(begun(run -> {
            throw new ErrorResponseException(HttpStatus.CONFLICT);
        }));
        assertThat(wordless.failure().key()).isEqualTo("jobs.failed.reference");
    }

    @Test
    void aJobWhoseNodeWasKilledIsTakenUpAnew() {
        var payload = Trying.payload(run -> run.outcome("/jobs"));
        var id = stored("RUNNING", 1, payload);
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        values ('jobs.trying', ?, now() - interval '2 minutes', true, 'killed',
                            now() - interval '1 minute', 2)
                        """).param(id.toString()).update());
        var job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.outcome()).isEqualTo("/jobs");
    }

    @Test
    void aJobThatBroughtItsNodeDownAgainAndAgainIsGivenUp() {
        var id = stored("RUNNING", 5);
        asBeginner(() ->
                transaction.execute(status -> jdbc.sql("""
                        insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('jobs.trying', ?, now(), false, 1)
                        """).param(id.toString()).update()));
        assertThat(ended(id).failure().key()).isEqualTo("jobs.failed.often");
    }

    @Test
    void anOlderTryThatWasOnlySlowIsStoppedAndItsEndIgnored() {
        var id = stored("RUNNING", 1);
        asBeginner(() -> {
            var older = new JobTry(id, "jobs.trying", "", scope, 1, false);
            var newer = steps.take(id).orElseThrow();
            assertThat(newer.number()).isEqualTo(2);
            assertThat(steps.tell(older, 5, 10)).isTrue();
            assertThat(steps.tell(newer, 6, 10)).isFalse();
            steps.end(older, JobEnding.done(null));
            assertThat(jobs.get(id))
                    .extracting(JobStanding::state, JobStanding::done)
                    .containsExactly(JobState.RUNNING, 6L);
            steps.end(newer, JobEnding.done(null));
            assertThat(jobs.get(id).state()).isEqualTo(JobState.DONE);
            return true;
        });
        assertThat(acts(id)).containsExactly("jobs.end");
    }

    @Test
    void nobodySeesOrStopsTheJobOfAnother() {
        var id = stored("WAITING", 0);
        var another = new Scope("account:another", false, List.of(7), List.of(8), List.of());
        assertThatThrownBy(() -> Scopes.call(another, () -> jobs.get(id))).isInstanceOf(NoSuchJob.class);
        assertThatThrownBy(() -> Scopes.run(another, () -> jobs.cancel(id))).isInstanceOf(NoSuchJob.class);
        assertThat(Scopes.call(another, () -> jobs.latest(100))).isEmpty();
        assertThat(Scopes.call(Scope.system("test"), () -> jobs.get(id)).id()).isEqualTo(id);
    }

    @Test
    void aKindThatNobodyDoesIsRefusedAtOnce() {
        assertThatThrownBy(() -> asBeginner(() -> jobs.begin("jobs.unknown", "", "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(asBeginner(() -> jobs.latest(9))).isEmpty();
    }

    @Test
    void periodicWorkComesRoundUnderTheScopeOfTheSystem() throws Exception {
        assertThat(Beating.SEEN.poll(10, TimeUnit.SECONDS)).isEqualTo(Scope.system("jobs.beating"));
        assertThat(Beating.SEEN.poll(10, TimeUnit.SECONDS)).isEqualTo(Scope.system("jobs.beating"));
    }

    @Test
    void whatEndedLongAgoIsForgottenAndNothingElse() {
        var old = stored("WAITING", 0);
        var recent = stored("WAITING", 0);
        asBeginner(() -> {
            jobs.cancel(old);
            jobs.cancel(recent);
            return transaction.execute(
                    status -> jdbc.sql("update jobs.job set ended_at = ended_at - interval '91 days' where id = ?")
                            .param(old.value())
                            .update());
        });
        Scopes.run(Scope.system("jobs.forgetting"), endedJobs::run);
        assertThat(asBeginner(() -> jobs.latest(9))).extracting(JobStanding::id).containsExactly(recent);
    }

    private JobId begun(Trying.Work work) {
        return asBeginner(() -> jobs.begin("jobs.trying", Trying.payload(work), "a.csv"));
    }

    private JobStanding ended(JobId id) {
        var job = asBeginner(() -> jobs.await(id, LONG));
        assertThat(job.ended()).as(job.toString()).isTrue();
        return job;
    }

    private JobId stored(String state, int attempt) {
        return stored(state, attempt, "");
    }

    /** A job as a node left it, without the plan to run it. */
    private JobId stored(String state, int attempt, String payload) {
        return asBeginner(() -> transaction.execute(status -> {
            var id = JobId.fresh();
            jdbc.sql("""
                            insert into jobs.job (id, actor, scope, kind, payload, title, state, attempt, begun_at)
                            values (?, ?, cast(? as jsonb), 'jobs.trying', ?, 'a', ?, ?, now())
                            """)
                    .params(
                            id.value(),
                            scope.actor(),
                            "{\"actor\": \"%s\", \"everything\": false, \"provinces\": [], \"communes\": [], \"organisations\": []}"
                                    .formatted(scope.actor()),
                            payload,
                            state,
                            attempt)
                    .update();
            return id;
        }));
    }

    private List<String> acts(JobId id) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("select act from audit.entry where subject = ? order by id")
                                .param("jobs.job:" + id)
                                .query(String.class)
                                .list()));
    }

    private <T> T asBeginner(Supplier<T> work) {
        return Scopes.call(scope, work::get);
    }

    private static boolean awaited(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(Supplier<Boolean> condition) {
        for (int i = 0; i < 200 && !condition.get(); i++) awaited(new CountDownLatch(1), 25);
        assertThat(condition.get()).isTrue();
    }
}
