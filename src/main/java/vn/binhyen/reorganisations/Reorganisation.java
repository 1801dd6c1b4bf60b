package vn.binhyen.reorganisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.security.access.AccessDeniedException;
import vn.binhyen.areas.AreaId;
import vn.binhyen.database.Scope;

/** A change of the map of one province: a draft until it is carried out, and perhaps undone afterwards. */
@Table(schema = "reorganisations", name = "reorganisation")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Reorganisation {

    @Id
    private final UUID id;

    private final int provinceId;

    @Embedded.Empty
    private Terms terms;

    private State state = State.DRAFT;
    private @Nullable Instant rehearsedAt;
    private @Nullable Instant carriedOutAt;
    private @Nullable Instant undoneAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Reorganisation(UUID id, int provinceId) {
        this.id = id;
        this.provinceId = provinceId;
    }

    static Reorganisation drafted(ReorganisationId id, AreaId province, Terms terms) {
        var reorganisation = new Reorganisation(id.value(), province.value());
        reorganisation.terms = terms;
        return reorganisation;
    }

    /** What was rehearsed before no longer holds. */
    void correct(Terms corrected) {
        requireDraft();
        terms = corrected;
        rehearsedAt = null;
    }

    void rehearsed(Instant now) {
        requireDraft();
        rehearsedAt = now;
    }

    void carryOut(Instant now, LocalDate today) {
        requireDraft();
        if (terms.effectiveOn().isAfter(today)) throw new NotYetInForce();
        state = State.CARRIED_OUT;
        carriedOutAt = now;
    }

    void undo(Instant now) {
        if (state != State.CARRIED_OUT) throw new NotCarriedOut();
        state = State.UNDONE;
        undoneAt = now;
    }

    final void requireDraft() {
        if (state != State.DRAFT) throw new NoLongerADraft();
    }

    void requireOf(Scope scope) {
        if (!text().isOf(scope)) throw new AccessDeniedException("Another province's");
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    ReorganisationId id() {
        return new ReorganisationId(id);
    }

    AreaId province() {
        return new AreaId(provinceId);
    }

    Terms terms() {
        return terms;
    }

    ReorganisationText text() {
        return new ReorganisationText(id, provinceId, terms, state, rehearsedAt, carriedOutAt, undoneAt);
    }
}
