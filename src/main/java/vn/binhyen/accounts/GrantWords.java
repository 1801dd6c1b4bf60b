package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** Says in words for which area or organisation a grant holds. */
@Component
class GrantWords {

    private final Areas areas;
    private final ObjectProvider<GrantTargets> organisations;
    private final Clock clock;

    GrantWords(Areas areas, ObjectProvider<GrantTargets> organisations, Clock clock) {
        this.areas = areas;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The grants with their targets in words, each with whether it counts today. */
    List<Said> today(List<Grants.Held> grants) {
        var today = LocalDate.now(clock);
        return grants.stream()
                .map(held -> new Said(
                        held.id(),
                        held.grant(),
                        target(held.grant()),
                        held.grant().isValidOn(today)))
                .toList();
    }

    private @Nullable String target(Grant grant) {
        if (grant.provinceId() != null)
            return areas.get(new AreaId(grant.provinceId())).name();
        if (grant.communeId() != null)
            return areas.get(new AreaId(grant.communeId())).name();
        if (grant.organisationId() != null) return organisation(grant.organisationId());
        return null;
    }

    private String organisation(UUID id) {
        var names = organisations.getIfAvailable();
        return names == null ? id.toString() : names.nameOf(id).orElse(id.toString());
    }

    /** A grant as a page shows it; a grant for the installation itself has no target. */
    record Said(UUID id, Grant grant, @Nullable String target, boolean valid) {}
}
