package vn.binhyen.directives;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One task asked of one organisation. The organisation acknowledges, works and delivers; desk or office accepts the
 * result or returns it to work. Its version counts the moves.
 */
@Table(schema = "directives", name = "obligation")
class Obligation {

    @Id
    private final Long id;

    @Embedded.Empty
    private final Addressee addressee;

    @Embedded.Empty
    private final Assignment assignment;

    private ObligationStatus status;
    private @Nullable Integer acknowledged;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant deliveredAt;
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
        if (Objects.equals(acknowledged, edition)) throw new NotPossibleNow(Act.ACKNOWLEDGED, status);
        acknowledged = edition;
        acknowledgedAt = at;
        return move(Act.ACKNOWLEDGED, status == ObligationStatus.OPEN ? ObligationStatus.ACKNOWLEDGED : status, at);
    }

    ObligationMoved progress(Instant at) {
        if (!status.isAtWork()) throw new NotPossibleNow(Act.PROGRESSED, status);
        return move(Act.PROGRESSED, ObligationStatus.IN_PROGRESS, at);
    }

    ObligationMoved deliver(Completion completion, Result result, Instant at) {
        requireAtWork();
        if (!completion.isShownBy(result)) throw ResultIncomplete.lacks(completion);
        deliveredAt = at;
        return move(Act.DELIVERED, ObligationStatus.DELIVERED, at);
    }

    void requireAtWork() {
        if (!status.isAtWork()) throw new NotPossibleNow(Act.DELIVERED, status);
    }

    /** Accepts the result that was read as of the version. */
    ObligationMoved accept(int seen, Instant at) {
        requireDelivered(Act.ACCEPTED, seen);
        return move(Act.ACCEPTED, ObligationStatus.ACCEPTED, at);
    }

    /** Gives the result back to work, saying why. */
    ObligationMoved giveBack(int seen, @Nullable String comment, Instant at) {
        requireDelivered(Act.RETURNED, seen);
        if (comment == null || comment.isBlank()) throw ResultIncomplete.lacksComment();
        return move(Act.RETURNED, ObligationStatus.RETURNED, at);
    }

    private void requireDelivered(Act act, int seen) {
        if (status != ObligationStatus.DELIVERED) throw new NotPossibleNow(act, status);
        if (seen != version) throw new ChangedMeanwhile();
    }

    private ObligationMoved move(Act act, ObligationStatus reached, Instant at) {
        status = reached;
        changedAt = at;
        return new ObligationMoved(id(), act, reached, version + 1, assignment.taskId(), addressee.organisationId());
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
