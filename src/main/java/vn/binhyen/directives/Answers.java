package vn.binhyen.directives;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/**
 * What organisations answer to what is asked of them, and how it is judged. Every act carries the id of the form that
 * was filled in: the same form posted twice counts once.
 */
@Service
@Transactional
public class Answers {

    private final Access access;
    private final Moves moves;
    private final Evidence evidence;

    Answers(Access access, Moves moves, Evidence evidence) {
        this.access = access;
        this.moves = moves;
        this.evidence = evidence;
    }

    /** Confirms that the edition of the text was received and read. */
    public void acknowledge(ObligationId id, UUID form, int edition) {
        access.require(Act.ACKNOWLEDGED.permission());
        moves.make(id, form, Said.NOTHING, (obligation, step) -> obligation.acknowledge(edition, step.at()));
    }

    /** Says how far the work is. */
    public void progress(ObligationId id, UUID form, String note) {
        access.require(Act.PROGRESSED.permission());
        moves.make(id, form, Said.directly(note), (obligation, step) -> obligation.progress(step.at()));
    }

    /** Says that a milestone of the task is reached. */
    public void reach(ObligationId id, UUID form, Milestone milestone) {
        access.require(Act.PROGRESSED.permission());
        moves.reach(id, form, milestone.code());
    }

    /** Hands the result over, to be judged. */
    public void deliver(ObligationId id, UUID form, Result result) {
        deliver(id, form, result, List.of());
    }

    /** Hands the result over with files that prove it. */
    public void deliver(ObligationId id, UUID form, Result result, List<Attachment> attachments) {
        access.require(Act.DELIVERED.permission());
        moves.deliver(
                id,
                form,
                null,
                obligation -> attachments.isEmpty() ? result : evidence.attach(obligation, result, attachments));
    }

    /**
     * Accepts a result.
     *
     * @param seen the version of the obligation that was read
     */
    public void accept(ObligationId id, UUID form, int seen, @Nullable String comment) {
        access.require(Act.ACCEPTED.permission());
        moves.make(id, form, Said.directly(comment), (obligation, step) -> obligation.accept(seen, step.at()));
    }

    /** Gives a result back to work, with the reason. */
    public void giveBack(ObligationId id, UUID form, int seen, @Nullable String comment) {
        access.require(Act.RETURNED.permission());
        moves.make(
                id, form, Said.directly(comment), (obligation, step) -> obligation.giveBack(seen, comment, step.at()));
    }

    /** Takes one's own judgement back, soon and before anything else is done; the result waits to be judged again. */
    public void undo(ObligationId id, UUID form) {
        access.require(Act.UNDONE.permission());
        moves.undo(id, form);
    }
}
