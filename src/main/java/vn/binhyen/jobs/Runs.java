package vn.binhyen.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.JobStanding.Failure;
import vn.binhyen.pages.Texts;

/** Does jobs, each under the scope of who began it, and writes down how they end. */
@Component
class Runs {

    /** A job that has brought its node down so often will do it again. */
    private static final int MOST_TRIES = 5;

    private static final Logger log = LoggerFactory.getLogger(Runs.class);

    private final JobSteps steps;
    private final MessageSource texts;

    Runs(JobSteps steps, MessageSource texts) {
        this.steps = steps;
        this.texts = texts;
    }

    /** Makes one try at the job, unless it has ended meanwhile. */
    void run(LongWork work, JobId id, BooleanSupplier leaving) {
        var taken = Scopes.call(Scope.system("jobs"), () -> steps.take(id));
        taken.ifPresent(job -> Scopes.run(job.scope(), () -> {
            var ending = attempt(work, job, leaving);
            steps.end(job, ending);
        }));
    }

    private JobEnding attempt(LongWork work, JobTry job, BooleanSupplier leaving) {
        if (job.stopAsked()) return JobEnding.cancelled(null);
        if (job.number() > MOST_TRIES)
            return JobEnding.failed(new Failure("jobs.failed.often", List.of(MOST_TRIES)), null);
        var run = new JobRun(job, steps, leaving);
        try {
            work.run(run);
            return JobEnding.done(run.outcome());
        } catch (JobCancelled asked) {
            return JobEnding.cancelled(run.outcome());
        } catch (Throwable problem) {
            if (leaving.getAsBoolean()) throw new NodeLeaves();
            return JobEnding.failed(failure(job, problem), run.outcome());
        }
    }

    private Failure failure(JobTry job, Throwable problem) {
        if (problem instanceof ErrorResponse refusal) {
            var key = refusal.getDetailMessageCode();
            var arguments = refusal.getDetailMessageArguments(texts, Texts.VIETNAMESE);
            if (texts.getMessage(key, arguments, null, Texts.VIETNAMESE) != null) {
                return new Failure(key, arguments == null ? List.of() : Arrays.asList(arguments));
            }
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Failure {} of job {} ({})", reference, job.id(), job.kind(), problem);
        return new Failure("jobs.failed.reference", List.of(reference));
    }
}
