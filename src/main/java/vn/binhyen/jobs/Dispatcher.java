package vn.binhyen.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Hands due work to this node's threads. A node that is killed stops sending its sign of life; after fifteen seconds
 * without one, another node, or the same one after its start, takes its jobs over.
 */
@Component
class Dispatcher implements SmartLifecycle {

    private static final String TABLE = "jobs.scheduled_tasks";
    private static final int THREADS = 6;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration SIGN_OF_LIFE_EVERY = Duration.ofSeconds(3);
    private static final int SIGNS_MISSED = 5;
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Works works;
    private final Clock clock;
    private final boolean serving;
    private final SchedulerClient client;
    private volatile @Nullable Scheduler scheduler;

    Dispatcher(DataSource dataSource, Works works, Clock clock, @Value("${binhyen.command:false}") boolean command) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.works = works;
        this.clock = clock;
        this.serving = !command;
        this.client = SchedulerClient.Builder.create(this.dataSource)
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .build();
    }

    /** Makes the job due, in the transaction of the caller. */
    void schedule(String kind, JobId id) {
        if (!works.knows(kind)) throw new IllegalArgumentException("No work of kind " + kind);
        client.schedule(new TaskInstance<>(kind, id.toString()), Instant.now(clock));
    }

    /** Has this node look for due work at once. */
    void wake() {
        var running = scheduler;
        if (running != null) running.triggerCheckForDueExecutions();
    }

    @Override
    public void start() {
        if (!serving) return;
        var started = Scheduler.create(dataSource, works.tasks())
                .startTasks(works.recurring())
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(() -> Instant.now(clock))
                .threads(THREADS)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(SIGN_OF_LIFE_EVERY)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(LONGEST_FAREWELL)
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) running.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
