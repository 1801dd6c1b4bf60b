package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** Registers documents and writes their plans and tasks, until they are issued; reads them afterwards. */
@Service
@Transactional
public class Directives {

    private final Access access;
    private final DirectiveRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directives(Access access, DirectiveRecords records, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a directive of the province; the same id a second time is the same form posted twice. */
    public void draft(DirectiveId id, int provinceId, Document document, Plan plan) {
        access.require(ISSUE_DIRECTIVES);
        if (records.existsById(id.id())) return;
        records.keep(new Directive(id.id(), provinceId, Origin.at(clock.instant())).describe(document, plan));
        events.publishEvent(new DirectiveDrafted(id));
    }

    /** Says anew what the document and the plan of a draft are. */
    public void edit(DirectiveId id, Document document, Plan plan) {
        change(id, directive -> directive.describe(document, plan));
    }

    /** Adds a task to a draft, or changes the one that has the id. */
    public void ask(DirectiveId id, UUID task, TaskTerms terms) {
        change(id, directive -> directive.ask(task, terms));
    }

    /** Takes a task out of a draft. */
    public void drop(DirectiveId id, UUID task) {
        change(id, directive -> directive.drop(task));
    }

    /** Moves a task of a draft one place up (−1) or down (+1). */
    public void move(DirectiveId id, UUID task, int by) {
        change(id, directive -> directive.move(task, by));
    }

    /** The directive as it reads. */
    @Transactional(readOnly = true)
    public DirectiveText get(DirectiveId id) {
        access.require(READ_DIRECTIVES);
        return records.get(id).text();
    }

    private void change(DirectiveId id, Consumer<Directive> edit) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        edit.accept(directive);
        records.keep(directive);
        events.publishEvent(new DirectiveEdited(id, directive.textHash()));
    }
}
