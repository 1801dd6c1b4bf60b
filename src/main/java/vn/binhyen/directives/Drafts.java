package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** Gives drafts up. */
@Service
@Transactional
public class Drafts {

    private final Access access;
    private final DirectiveRecords records;
    private final Evidence evidence;
    private final ApplicationEventPublisher events;

    Drafts(Access access, DirectiveRecords records, Evidence evidence, ApplicationEventPublisher events) {
        this.access = access;
        this.records = records;
        this.evidence = evidence;
        this.events = events;
    }

    /**
     * Deletes a draft with its tasks, and the contents of its files. What was issued stays.
     *
     * @param reason why the files' contents are gone, as whoever opens their records will read it
     */
    public void discard(DirectiveId id, String reason) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        var discarded = directive.discarded();
        evidence.remove(id, reason);
        records.delete(directive);
        events.publishEvent(discarded);
    }
}
