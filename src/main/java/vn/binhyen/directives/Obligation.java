package vn.binhyen.directives;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One task asked of one organisation. The organisation acknowledges, works and delivers; desk or office accepts the
 * result or returns it to work; {@link Act} says what is possible when. Its version counts the moves. What the office
 * does to all obligations of a text at once, {@link ObligationSweep} does.
 */
@Table(schema = "directives", name = "obligation")
class Obligation {

    @Id
    private final Long id;

    @Embedded.Empty
    private final Addressee addressee;

    @Embedded.Empty
    private Assignment assignment;

    private ObligationStatus status;
    private @Nullable Integer acknowledged;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant deliveredAt;
    private @Nullable BigDecimal number;
    private @Nullable LocalDate askedDue;
    private @Nullable RequestKind asking;
    private @Nullable LocalDate askingDue;
    private final Instant issuedAt;
    private Instant changedAt;

    @Version
    private Integer version = 1;

    @PersistenceCreator
    Obligation(Long id, Addressee addressee, Assignment assignment, ObligationStatus status, Instant issuedAt) {
        this.id = id;
        this.addressee = addressee;
        this.assignment = assignment;
        this.status = status;
        this.issuedAt = issuedAt;
        this.changedAt = issuedAt;
    }

    /** Confirms that the text was read; anything but the edition in force is refused. */
    ObligationMoved acknowledge(int edition, Instant at) {
        if (edition != assignment.edition()) throw new OldEdition(assignment.edition());
        if (isAcknowledged()) throw new NotPossibleNow(Act.ACKNOWLEDGED, status);
        var reached = after(Act.ACKNOWLEDGED);
        acknowledged = edition;
        acknowledgedAt = at;
        return move(Act.ACKNOWLEDGED, reached, at);
    }

    ObligationMoved progress(Instant at) {
        return move(Act.PROGRESSED, afterWork(Act.PROGRESSED), at);
    }

    ObligationMoved deliver(Completion completion, Result result, Instant at) {
        var reached = afterWork(Act.DELIVERED);
        if (!completion.isShownBy(result)) throw ResultIncomplete.lacks(completion);
        deliveredAt = at;
        number = result.number();
        asking = null;
        askingDue = null;
        return move(Act.DELIVERED, reached, at);
    }

    void requireAtWork() {
        afterWork(Act.DELIVERED);
    }

    /** Accepts the result that was read as of the version. */
    ObligationMoved accept(int seen, Instant at) {
        return move(Act.ACCEPTED, judged(Act.ACCEPTED, seen), at);
    }

    /** Gives the result back to work, saying why. */
    ObligationMoved giveBack(int seen, @Nullable String comment, Instant at) {
        var reached = judged(Act.RETURNED, seen);
        if (comment == null || comment.isBlank()) throw ResultIncomplete.lacksComment();
        return move(Act.RETURNED, reached, at);
    }

    /** Asks for a later day, or to be let off. One question waits at a time. */
    ObligationMoved ask(Request request, LocalDate today, Instant at) {
        var act = request.kind().asked();
        var reached = after(act);
        if (asking != null) throw new AlreadyAsked();
        request.check(assignment.due(), today);
        asking = request.kind();
        askingDue = request.until();
        return move(act, reached, at);
    }

    /** Grants what was asked, as it was read; the day as first given is remembered. */
    ObligationMoved grant(int seen, Instant at) {
        var kind = asked(seen);
        var reached = after(kind.granted());
        if (askingDue != null) {
            if (!askingDue.isAfter(assignment.due())) throw new ChangedMeanwhile();
            if (askedDue == null) askedDue = assignment.due();
            assignment = assignment.until(askingDue);
        }
        return answered(kind.granted(), reached, at);
    }

    ObligationMoved refuse(int seen, Instant at) {
        asked(seen);
        return answered(Act.REFUSED, after(Act.REFUSED), at);
    }

    private RequestKind asked(int seen) {
        if (asking == null) throw new AlreadyAnswered();
        if (seen != version) throw new ChangedMeanwhile();
        return asking;
    }

    private ObligationMoved answered(Act act, ObligationStatus reached, Instant at) {
        asking = null;
        askingDue = null;
        return move(act, reached, at);
    }

    /** Takes a judgement back, which must be the last that was done. */
    ObligationMoved undo(LatestStep latest, Step step) {
        var reached = after(Act.UNDONE);
        latest.checkUndoable(version, step);
        return move(Act.UNDONE, reached, step.at());
    }

    private ObligationStatus judged(Act act, int seen) {
        var reached = after(act);
        if (seen != version) throw new ChangedMeanwhile();
        return reached;
    }

    /** Work goes by the edition in force: one that is not acknowledged yet is acknowledged first. */
    private ObligationStatus afterWork(Act act) {
        var reached = after(act);
        if (!isAcknowledged()) throw new NotPossibleNow(act, ObligationStatus.OPEN);
        return reached;
    }

    private ObligationStatus after(Act act) {
        return act.from(status).orElseThrow(() -> new NotPossibleNow(act, status));
    }

    private ObligationMoved move(Act act, ObligationStatus reached, Instant at) {
        status = reached;
        changedAt = at;
        return new ObligationMoved(
                id(),
                act,
                reached,
                version + 1,
                new DirectiveId(assignment.directiveId()),
                assignment.taskId(),
                addressee.provinceId(),
                addressee.communeId(),
                addressee.organisationId(),
                null);
    }

    ObligationId id() {
        return new ObligationId(id);
    }

    Addressee addressee() {
        return addressee;
    }

    Assignment assignment() {
        return assignment;
    }

    ObligationStatus status() {
        return status;
    }

    boolean isAcknowledged() {
        return Objects.equals(acknowledged, assignment.edition());
    }
}
