package vn.binhyen.exemplars;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.database.Folding;
import vn.binhyen.exemplars.ExemplarRefused.Why;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.EnteredBy;

/** One exemplar, from its proposal to its recognition or withdrawal. It is never deleted. */
@Table(schema = "exemplars", name = "exemplar")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Exemplar {

    @Id
    private final UUID id;

    @Embedded.Empty
    private final Body owner;

    @Embedded.Empty
    private ExemplarTerms terms;

    @Embedded.Nullable
    private @Nullable Recognition recognition;

    @Embedded.Nullable
    private @Nullable Withdrawal withdrawal;

    private String foldedText;
    private ExemplarState state = ExemplarState.PROPOSED;
    private LocalDate stateSince;
    private LocalDate proposedOn;
    private @Nullable UUID fileId;
    private final EnteredBy enteredBy;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Exemplar(UUID id, Body owner, EnteredBy enteredBy) {
        this.id = id;
        this.owner = owner;
        this.enteredBy = enteredBy;
    }

    static Exemplar proposed(ExemplarId id, Body owner, ExemplarTerms terms, LocalDate day, EnteredBy enteredBy) {
        var exemplar = new Exemplar(id.value(), owner, enteredBy);
        exemplar.proposedOn = day;
        exemplar.stateSince = day;
        exemplar.correct(terms);
        return exemplar;
    }

    final void correct(ExemplarTerms corrected) {
        if (state == ExemplarState.WITHDRAWN) throw new NotInThatState();
        terms = corrected;
        foldedText = Folding.fold(String.join(" ", terms.name(), terms.field(), owner.bodyName()));
    }

    void recognise(Recognition decided, LocalDate today) {
        if (state != ExemplarState.PROPOSED) throw new NotInThatState();
        reach(ExemplarState.RECOGNISED, decided.recognisedOn(), today, Why.RECOGNISED_OUT_OF_TIME);
        if (decided.isAhead()) throw new ExemplarRefused(Why.YEAR_AHEAD);
        recognition = decided;
    }

    void withdraw(Withdrawal withdrawn, LocalDate today) {
        if (state == ExemplarState.WITHDRAWN) throw new NotInThatState();
        reach(ExemplarState.WITHDRAWN, withdrawn.withdrawnOn(), today, Why.WITHDRAWN_OUT_OF_TIME);
        withdrawal = withdrawn;
    }

    private void reach(ExemplarState reached, @Nullable LocalDate on, LocalDate today, Why otherwise) {
        var day = Objects.requireNonNull(on);
        if (day.isAfter(today) || day.isBefore(stateSince)) throw new ExemplarRefused(otherwise);
        state = reached;
        stateSince = day;
    }

    /** Keeps the decision's file, or a better copy of it. */
    void attach(UUID file) {
        if (state != ExemplarState.RECOGNISED) throw new NotInThatState();
        fileId = file;
    }

    ExemplarId id() {
        return new ExemplarId(id);
    }

    Body owner() {
        return owner;
    }

    /** Once a decision holds it up, it is whoever decides who changes it. */
    boolean isDecided() {
        return state != ExemplarState.PROPOSED;
    }

    ExemplarText text() {
        var standing = new ExemplarText.Standing(state, stateSince, proposedOn, recognition, fileId, withdrawal);
        return new ExemplarText(id, owner, terms, standing, enteredBy);
    }
}
