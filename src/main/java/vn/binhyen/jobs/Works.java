package vn.binhyen.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * All work that modules declare, as tasks of db-scheduler. Each kind is a task of its own, so that a node of an older
 * release leaves what it does not know to others. The beans are asked for late: work may need what needs {@link Jobs}.
 */
@Component
class Works {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final ObjectProvider<LongWork> works;
    private final ObjectProvider<PeriodicWork> periodic;
    private final Runs runs;
    private final Clock clock;

    Works(ObjectProvider<LongWork> works, ObjectProvider<PeriodicWork> periodic, Runs runs, Clock clock) {
        this.works = works;
        this.periodic = periodic;
        this.runs = runs;
        this.clock = clock;
    }

    boolean knows(String kind) {
        return works.stream().anyMatch(work -> work.kind().equals(kind));
    }

    List<Task<?>> tasks() {
        return works.stream().<Task<?>>map(this::task).toList();
    }

    List<RecurringTask<?>> recurring() {
        return periodic.stream().<RecurringTask<?>>map(this::recurring).toList();
    }

    private Task<Void> task(LongWork work) {
        return Tasks.oneTime(work.kind())
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((task, context) -> runs.run(
                        work,
                        new JobId(UUID.fromString(task.getId())),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    private RecurringTask<Void> recurring(PeriodicWork work) {
        return Tasks.recurring(work.name(), schedule(work.rhythm()))
                .execute((task, context) -> Scopes.run(Scope.system(work.name()), work::run));
    }

    private Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every every -> Schedules.fixedDelay(every.pause());
            case Rhythm.Daily daily -> Schedules.daily(clock.getZone(), daily.at());
        };
    }
}
