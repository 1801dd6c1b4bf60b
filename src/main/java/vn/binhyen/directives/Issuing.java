package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** Shows whom a directive would reach, and issues it to all of them at once. */
@Service
@Transactional
public class Issuing {

    private final Access access;
    private final DirectiveRecords records;
    private final Addressees addressees;
    private final ApplicationEventPublisher events;

    Issuing(Access access, DirectiveRecords records, Addressees addressees, ApplicationEventPublisher events) {
        this.access = access;
        this.records = records;
        this.addressees = addressees;
        this.events = events;
    }

    /** Whom the selector selects today in the province. */
    @Transactional(readOnly = true)
    public Selection count(int provinceId, Selector selector) {
        access.require(ISSUE_DIRECTIVES);
        return addressees.count(provinceId, selector);
    }

    /** What would be asked of how many, if the draft were issued today. */
    @Transactional(readOnly = true)
    public IssueCheck check(DirectiveId id) {
        access.require(ISSUE_DIRECTIVES);
        var text = records.get(id).text();
        return new IssueCheck(
                text, text.tasks().stream().map(task -> check(text, task)).toList(), addressees.targets(text));
    }

    /**
     * Issues the directive to everybody its tasks select, in this one transaction.
     *
     * @param sha256 the hash of the text that was checked; issuing the same text again changes nothing
     */
    public void issue(DirectiveId id, String sha256) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        boolean same = directive.textHash().equals(sha256);
        if (directive.isIssued() && same) return;
        if (directive.isIssued()) throw new AlreadyIssued(id);
        if (!same) throw new ChangedMeanwhile();
        directive.freeze(addressees.today());
        for (var sum : addressees.targets(directive.text())) if (!sum.holds()) throw NotIssuable.targetsDiffer(sum);
        var at = addressees.now();
        var issued = directive.issued(addressees.ask(directive, at), at);
        records.keep(directive);
        events.publishEvent(issued);
    }

    private IssueCheck.TaskCheck check(DirectiveText text, TaskText task) {
        var today = addressees.today();
        var due = task.terms().lastDay(today).orElse(null);
        var selection = addressees.count(text.provinceId(), task.terms().selector());
        return new IssueCheck.TaskCheck(task, due, due != null && due.isBefore(today), selection);
    }
}
