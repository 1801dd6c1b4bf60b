package vn.binhyen.chasing;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /** Refuses whoever may not set the ladder. */
    void requireSetter() {
        access.require(ISSUE_DIRECTIVES);
    }

    /** The rung as it is today. */
    @Transactional(readOnly = true)
    Rung get(int rung) {
        return rungs().stream().filter(each -> each.id() == rung).findFirst().orElseThrow(NoSuchRung::new);
    }

    void add(RungTerms terms) {
        requireSetter();
        if (rungs().stream().anyMatch(terms::isAlike)) throw new AlreadyARung();
        events.publishEvent(new RungChanged(rungs.add(terms, LocalDate.now(clock)), "add", terms));
    }

    /** Changes when a rung is reached and whether it is used; whom it tells stays. */
    void change(int rung, int workingDays, boolean active) {
        requireSetter();
        var known = get(rung);
        change(rung, new RungTerms(workingDays, known.target(), known.channel(), active));
    }

    /** Changes a rung from today on; what it was until yesterday stays on record. */
    void change(int rung, RungTerms terms) {
        requireSetter();
        if (rungs().stream().anyMatch(each -> each.id() != rung && terms.isAlike(each))) throw new AlreadyARung();
        int changed = rungs.change(rung, terms, OffsetDateTime.now(clock));
        events.publishEvent(new RungChanged(changed, "change", terms));
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
