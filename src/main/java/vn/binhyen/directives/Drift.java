package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/**
 * Notices when the tasks of an issued directive would select others than they asked, because organisations came, changed
 * or closed since, and lets the office ask or exempt them. Nothing of it happens by itself.
 */
@Service
@Transactional
public class Drift {

    private final Access access;
    private final DirectiveRecords records;
    private final LaterAddressees newcomers;
    private final ApplicationEventPublisher events;

    Drift(Access access, DirectiveRecords records, LaterAddressees newcomers, ApplicationEventPublisher events) {
        this.access = access;
        this.records = records;
        this.newcomers = newcomers;
        this.events = events;
    }

    /** Who came since and would be asked today, and who closed or is not selected any more and is asked still. */
    @Transactional(readOnly = true)
    public DriftOffer offer(DirectiveId id) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.get(id);
        if (!directive.text().isInForce()) return DriftOffer.NONE;
        return newcomers.offer(directive);
    }

    /**
     * Asks all tasks of those who came since.
     *
     * @param due until when; null: as everybody else, which must not have passed
     */
    public void include(DirectiveId id, @Nullable LocalDate due) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        directive.course().inForce(id);
        var asked = newcomers.ask(directive, due);
        if (asked.count() == 0) return;
        directive.askedAlso(asked);
        records.keep(directive);
        events.publishEvent(new DirectiveExtended(id, directive.provinceId(), asked));
    }

    /** Asks nothing more of those who closed, or of those who are not selected any more, for a reason. */
    public void exempt(DirectiveId id, Departure departure, String reason) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        directive.course().inForce(id);
        if (reason.isBlank()) throw NotAmendable.lacksReason();
        var exempted = newcomers.exempt(id, departure, reason.strip());
        if (exempted.count() == 0) return;
        events.publishEvent(new DepartedExempted(id, directive.provinceId(), departure, exempted));
    }
}
