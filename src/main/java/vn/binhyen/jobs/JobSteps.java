package vn.binhyen.jobs;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps in a job's life. Those of a run have transactions of their own, also while the work has one open. */
@Component
class JobSteps {

    private final JobRecords records;
    private final ApplicationEventPublisher events;

    JobSteps(JobRecords records, ApplicationEventPublisher events) {
        this.records = records;
        this.events = events;
    }

    @Transactional
    void begin(JobId id, String kind, String payload, String title) {
        records.add(id, kind, payload, title);
        events.publishEvent(new JobBegun(id, kind));
    }

    @Transactional(readOnly = true)
    Optional<JobStanding> find(JobId id) {
        return records.find(id);
    }

    @Transactional(readOnly = true)
    List<JobStanding> latest(int limit) {
        return records.latest(limit);
    }

    /** What waits ends at once, what runs is asked to stop. */
    @Transactional
    void cancel(JobId id) {
        var job = records.get(id);
        if (records.cancelWaiting(id)) publishEnd(records.get(id));
        else if (records.askToStop(id)) events.publishEvent(new JobStopAsked(id, job.kind()));
        else throw new JobEndedAlready();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<JobTry> take(JobId id) {
        return records.take(id);
    }

    /** Answers whether to stop: somebody asked, or another node took over because this one seemed dead. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean tell(JobTry job, long done, long total) {
        return records.tell(job, done, total).orElse(true);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(JobTry job, JobEnding ending) {
        records.end(job, ending).ifPresent(this::publishEnd);
    }

    private void publishEnd(JobStanding job) {
        events.publishEvent(new JobEnded(job.id(), job.kind(), job.state(), job.done(), job.total()));
    }
}
