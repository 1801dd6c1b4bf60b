package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** Changes what an issued text says, together with all that was asked by it, and keeps every wording. */
@Service
@Transactional
public class Amending {

    private final Access access;
    private final DirectiveRecords records;
    private final Editions editions;
    private final ObligationSweep sweep;

    Amending(Access access, DirectiveRecords records, Editions editions, ObligationSweep sweep) {
        this.access = access;
        this.records = records;
        this.editions = editions;
        this.sweep = sweep;
    }

    /** What the text says, and how far those have come of whom it is asked. */
    @Transactional(readOnly = true)
    public AmendmentCheck check(DirectiveId id) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.get(id);
        directive.course().inForce(id);
        return new AmendmentCheck(directive.text(), sweep.tally(id));
    }

    /** Every wording, the latest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(DirectiveId id) {
        access.require(READ_DIRECTIVES);
        var directive = records.get(id);
        return directive.isIssued() ? editions.of(directive) : List.of();
    }

    /**
     * Changes the text that has the hash. Whoever has delivered keeps the result; whoever was accepted is not touched.
     *
     * @param form the form's id: the same form posted twice counts once
     * @param sha256 the hash of the text that the amendment was written from
     */
    public void amend(DirectiveId id, UUID form, String sha256, Amendment change) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        if (editions.contain(id, form)) return;
        directive.course().inForce(id);
        if (!directive.textHash().equals(sha256)) throw new ChangedMeanwhile();
        editions.keepIssued(directive);
        var before = days(directive);
        directive.amend(change, sweep.today());
        var at = sweep.now();
        editions.keep(directive, Edition.Kind.valueOf(change.kind().name()), change.reason(), form, at);
        records.keep(directive);
        var moved = days(directive);
        moved.entrySet().removeAll(before.entrySet());
        sweep.amend(directive, change, moved, at, sha256);
    }

    /** Takes the directive back. Nothing more is asked by it; results that were accepted stay as they are. */
    public void recall(DirectiveId id, String reason) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(id);
        var at = sweep.now();
        directive.recall(reason.strip(), at);
        records.keep(directive);
        sweep.recall(directive, reason.strip(), at);
    }

    private static Map<UUID, LocalDate> days(Directive directive) {
        var days = new HashMap<UUID, LocalDate>();
        directive.tasks().forEach(task -> days.put(task.id(), Objects.requireNonNull(task.due(), "frozen")));
        return days;
    }
}
