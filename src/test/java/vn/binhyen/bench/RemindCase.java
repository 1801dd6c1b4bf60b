package vn.binhyen.bench;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import vn.binhyen.chasing.Chasing;
import vn.binhyen.chasing.ReminderText;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingFilter.Due;
import vn.binhyen.jobs.JobId;
import vn.binhyen.jobs.JobState;
import vn.binhyen.jobs.Jobs;

/**
 * Queues reminders to 10,000 organisations, from the order to the end of its job; the limit inserts the same rows of the
 * outbox and of the timelines into identical tables without policies.
 */
final class RemindCase {

    private static final int RUNS = 5;
    private static final double GOAL = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ReminderText TEXT =
            new ReminderText("Nhắc {văn bản}", "Kính gửi {đơn vị},\n{nhiệm vụ}\n{liên kết}");

    private final Installation installation;
    private final Population population;

    RemindCase(Installation installation, Population population) {
        this.installation = installation;
        this.population = population;
    }

    void measure(Consumer<Figure> found) throws Exception {
        prepare();
        var directive = population.issue(population.drafted(1));
        population.settle();
        var queued = new Timings();
        var inserted = new Timings();
        pair(directive, new Timings(), new Timings());
        for (int run = 0; run < RUNS; run++) pair(directive, queued, inserted);
        found.accept(new Figure(
                "remind", queued.median(), "s", inserted.median(), GOAL, Double.POSITIVE_INFINITY, queued.spread(1)));
    }

    /** Everybody has an address that nothing can be sent to; and the owner may read what is queued. */
    private void prepare() {
        for (var table : new String[] {
            "organisations.organisation", "notices.message", "directives.reminder", "chasing.reminder_round"
        })
            installation
                    .owner()
                    .sql("alter table " + table + " no force row level security")
                    .update();
        installation.owner().sql("""
                update organisations.organisation set contact_email = 'don-vi-' || id || '@bench.invalid'
                """).update();
        installation.owner().sql("create schema if not exists bench").update();
        installation
                .owner()
                .sql("create table bench.message (like notices.message including all)")
                .update();
        installation
                .owner()
                .sql("create table bench.reminder (like directives.reminder including all)")
                .update();
    }

    private void pair(DirectiveId directive, Timings queued, Timings inserted) throws Exception {
        var round = UUID.randomUUID();
        queued.time(() -> installation.asOffice(() -> remind(directive, round)));
        long messages = installation
                .owner()
                .sql("select count(*) from notices.message where mailing_id = ?")
                .param(round)
                .query(Long.class)
                .single();
        if (messages != Population.ORGANISATIONS) throw new IllegalStateException("Queued " + messages);
        inserted.time(() -> insert(round));
    }

    private UUID remind(DirectiveId directive, UUID round) {
        var text = installation.get(Directives.class).get(directive);
        var everybody = new OutstandingFilter(directive.id(), Due.ANY, null, null, null, null);
        installation.get(Chasing.class).remind(round, text, everybody, TEXT);
        var job = installation
                .owner()
                .sql("select job_id from chasing.reminder_round where id = ?")
                .param(round)
                .query(UUID.class)
                .single();
        var standing = installation.get(Jobs.class).await(new JobId(job), PATIENCE);
        if (standing.state() != JobState.DONE) throw new IllegalStateException("The job is " + standing.state());
        return job;
    }

    private int insert(UUID round) {
        installation.owner().sql("""
                insert into bench.message overriding user value
                select * from notices.message where mailing_id = ?
                """).param(round).update();
        return installation
                .owner()
                .sql("insert into bench.reminder select * from directives.reminder where round = ?")
                .param(round)
                .update();
    }
}
