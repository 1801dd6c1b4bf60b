package vn.binhyen.chasing;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** The escalation ladder as the office sets it, and the list of what was passed on to somebody. */
@Service
@Transactional
class Ladder {

    private static final int LISTED = 200;

    private final Access access;
    private final Rungs rungs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ladder(Access access, Rungs rungs, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.rungs = rungs;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Rung> rungs() {
        access.require(JUDGE_RESULTS);
        return rungs.on(LocalDate.now(clock));
    }

    /** Changes a rung from today on; what it was until yesterday stays on record. */
    void change(int rung, int workingDays, boolean active) {
        access.require(ISSUE_DIRECTIVES);
        int changed = rungs.change(rung, workingDays, active, LocalDate.now(clock));
        events.publishEvent(new RungChanged(changed, workingDays, active));
    }

    /** What waits to be looked after by the viewer's side, the longest waiting first. */
    @Transactional(readOnly = true)
    List<WorklistLine> worklist() {
        access.require(JUDGE_RESULTS);
        boolean office = access.has(ISSUE_DIRECTIVES);
        return rungs.worklist(office ? Rung.Target.OFFICE_LEADER : Rung.Target.COMMUNE_DESK, LISTED);
    }

    void lookedAfter(int rung, long obligation) {
        access.require(JUDGE_RESULTS);
        rungs.lookAfter(rung, obligation, clock.instant());
    }
}
