package vn.binhyen.directives;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.ListHash;

/**
 * How far a directive is in its life: written, issued as an edition to so many, amended, recalled.
 *
 * @param edition of the text that is acknowledged
 * @param revision counts every change of the issued text
 * @param sha256 the text's hash, once issued
 */
record Course(
        DirectiveStatus status,
        int edition,
        int revision,
        @Nullable String sha256,
        @Nullable Instant issuedAt,
        @Nullable Integer issuedTo,
        @Nullable Instant recalledAt,
        @Nullable String recalledReason) {

    static final Course DRAFT = new Course(DirectiveStatus.DRAFT, 1, 0, null, null, null, null, null);

    Course issued(String hash, ListHash addressees, Instant at) {
        return new Course(
                DirectiveStatus.ISSUED, edition, revision, hash, at, Math.toIntExact(addressees.count()), null, null);
    }

    Course amended(String hash, Amendment change) {
        if (change.reason().isBlank()) throw NotAmendable.lacksReason();
        if (hash.equals(sha256)) throw NotAmendable.nothingChanged();
        int next = change.kind() == Amendment.Kind.NEW_VERSION ? edition + 1 : edition;
        return new Course(status, next, revision + 1, hash, issuedAt, issuedTo, null, null);
    }

    /** Who came since it was issued and is asked, too, counts. */
    Course issuedAlsoTo(ListHash more) {
        int all = Math.toIntExact(Objects.requireNonNull(issuedTo, "issued") + more.count());
        return new Course(status, edition, revision, sha256, issuedAt, all, null, null);
    }

    Course recalled(String reason, Instant at) {
        if (reason.isBlank()) throw NotAmendable.lacksReason();
        return new Course(DirectiveStatus.RECALLED, edition, revision, sha256, issuedAt, issuedTo, at, reason);
    }

    /** Itself; a draft, and what was recalled, is refused. */
    Course inForce(DirectiveId id) {
        if (status != DirectiveStatus.ISSUED) throw new NotInForce(id, status);
        return this;
    }

    boolean isDraft() {
        return status == DirectiveStatus.DRAFT;
    }

    @Nullable
    Recall recall() {
        return recalledAt == null || recalledReason == null ? null : new Recall(recalledAt, recalledReason);
    }
}
