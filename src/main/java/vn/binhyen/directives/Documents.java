package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** Keeps the files of the documents that directives come from. */
@Service
@Transactional
public class Documents {

    private final Access access;
    private final DirectiveRecords records;
    private final Evidence evidence;
    private final ApplicationEventPublisher events;

    Documents(Access access, DirectiveRecords records, Evidence evidence, ApplicationEventPublisher events) {
        this.access = access;
        this.records = records;
        this.evidence = evidence;
        this.events = events;
    }

    /** Gives a draft its document's file; an earlier one stays kept but is no longer the document. */
    public void attach(DirectiveId id, Attachment file) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        if (directive.isIssued()) throw new AlreadyIssued(id);
        var text = directive.text();
        directive.describe(text.document().withFile(evidence.keep(id, text.provinceId(), file)), text.plan());
        records.keep(directive);
        events.publishEvent(new DirectiveEdited(id, directive.textHash()));
    }
}
