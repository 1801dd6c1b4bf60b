package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.areas.AreaId;
import vn.binhyen.database.Folding;

/** One organisation of the registry. It is never deleted: one that no longer works is closed on a day. */
@Table(schema = "organisations", name = "organisation")
class Organisation {

    @Id
    private final UUID id;

    @Embedded.Empty
    private OrganisationFacts facts;

    private String foldedName;

    @Embedded.Empty
    private final Provenance provenance;

    @Embedded.Empty
    private ScopeFinding finding;

    @Embedded.Empty
    private Closing closing;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Organisation(UUID id, OrganisationFacts facts, Provenance provenance, ScopeFinding finding, Closing closing) {
        this.id = id;
        this.facts = facts;
        this.foldedName = Folding.fold(facts.name());
        this.provenance = provenance;
        this.finding = finding;
        this.closing = closing;
    }

    static Organisation registered(Registration entry, ScopeFinding finding) {
        return new Organisation(entry.id().value(), entry.facts(), entry.provenance(), finding, Closing.open());
    }

    /** The same as it was stored at this version. */
    Organisation at(int stored) {
        this.version = stored;
        return this;
    }

    OrganisationRegistered registration() {
        return new OrganisationRegistered(id());
    }

    /** Corrects the facts; the version is the one that the editor saw. */
    OrganisationEdited edit(OrganisationFacts corrected, ScopeFinding found, int seen) {
        if (seen != version()) throw new SomeoneElseChangedThis(id());
        this.facts = corrected;
        this.foldedName = Folding.fold(corrected.name());
        this.finding = found;
        return new OrganisationEdited(id());
    }

    OrganisationClosed close(LocalDate day, String reason, LocalDate today) {
        if (isClosed()) throw new AlreadyClosed(id());
        if (day.isAfter(today)) throw new ClosedInTheFuture(day);
        this.closing = new Closing(day, reason);
        return new OrganisationClosed(id(), day);
    }

    OrganisationReopened reopen() {
        if (!isClosed()) throw new NotClosed(id());
        this.closing = Closing.open();
        return new OrganisationReopened(id());
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    OrganisationFacts facts() {
        return facts;
    }

    Provenance provenance() {
        return provenance;
    }

    ScopeFinding finding() {
        return finding;
    }

    Closing closing() {
        return closing;
    }

    String foldedName() {
        return foldedName;
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean isClosed() {
        return closing.closedOn() != null;
    }

    OrganisationCard card() {
        var place = facts.place();
        return new OrganisationCard(
                id(),
                facts.name(),
                facts.classification().kind(),
                place.provinceId(),
                place.communeId() == null ? null : new AreaId(place.communeId()),
                finding.inScope(),
                provenance.sample(),
                provenance.invented(),
                closing.closedOn());
    }
}
