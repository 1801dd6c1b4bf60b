package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.database.Folding;

/** One coordination regulation. It is never deleted: it runs out, is renewed by another, or is ended with a reason. */
@Table(schema = "regulations", name = "regulation")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Regulation {

    @Id
    private final UUID id;

    @Embedded.Empty
    private final Party party;

    @Embedded.Empty
    private RegulationTerms terms;

    @Embedded.Empty
    private Ending ending = new Ending(null, null);

    private String foldedText;
    private @Nullable UUID renews;
    private @Nullable UUID fileId;
    private final EnteredBy enteredBy;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Regulation(UUID id, Party party, EnteredBy enteredBy) {
        this.id = id;
        this.party = party;
        this.enteredBy = enteredBy;
    }

    static Regulation signed(RegulationId id, Party party, RegulationTerms terms, EnteredBy enteredBy) {
        var regulation = new Regulation(id.value(), party, enteredBy);
        regulation.correct(terms);
        return regulation;
    }

    final void correct(RegulationTerms corrected) {
        if (corrected.validUntil() != null && corrected.validUntil().isBefore(corrected.validFrom()))
            throw new EndsBeforeItStarts("validUntil");
        if (ending.endedOn() != null) throw new AlreadyEnded();
        terms = corrected;
        foldedText = Folding.fold(String.join(
                " ", party.organisationName(), terms.counterpartName(), terms.symbol() == null ? "" : terms.symbol()));
    }

    /** Takes the place of an older one of the same parties, which ran before it. */
    void renew(Regulation older) {
        if (!older.party.organisationId().equals(party.organisationId())
                || older.terms.counterpart() != terms.counterpart()
                || !terms.validFrom().isAfter(older.terms.validFrom())) throw new NotARenewal();
        renews = older.id;
    }

    void end(LocalDate day, String reason, LocalDate today) {
        if (ending.endedOn() != null) throw new AlreadyEnded();
        if (day.isAfter(today) || day.isBefore(terms.validFrom())) throw new EndsBeforeItStarts("day");
        ending = new Ending(day, reason);
    }

    void attach(UUID file) {
        fileId = file;
    }

    RegulationId id() {
        return new RegulationId(id);
    }

    Party party() {
        return party;
    }

    RegulationTerms terms() {
        return terms;
    }

    @Nullable
    UUID renews() {
        return renews;
    }

    RegulationText text() {
        return new RegulationText(id, party, terms, ending, new RegulationText.Origin(enteredBy, renews, fileId));
    }
}
