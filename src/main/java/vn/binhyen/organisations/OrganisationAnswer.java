package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as a program gets it. */
record OrganisationAnswer(
        UUID id,
        String name,
        Classification classification,
        Codes codes,
        String province,
        @Nullable String commune,
        @Nullable String address,
        @Nullable Double longitude,
        @Nullable Double latitude,
        WorkContact contact,
        OwnBoard ownBoard,
        ScopeAnswer inScope,
        @Nullable Integer scopeRule,
        Provenance provenance,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        int version) {

    static OrganisationAnswer of(Organisation organisation, String province, @Nullable String commune) {
        var facts = organisation.facts();
        return new OrganisationAnswer(
                organisation.id().value(),
                facts.name(),
                facts.classification(),
                facts.codes(),
                province,
                commune,
                facts.place().address(),
                facts.place().longitude(),
                facts.place().latitude(),
                facts.contact(),
                facts.arrangements().ownBoard(),
                organisation.finding().inScope(),
                organisation.finding().scopeRule(),
                organisation.provenance(),
                organisation.closing().closedOn(),
                organisation.closing().closedReason(),
                organisation.version());
    }
}
