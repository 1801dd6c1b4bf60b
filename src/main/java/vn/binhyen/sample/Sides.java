package vn.binhyen.sample;

import java.util.List;
import java.util.UUID;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.database.Scope;
import vn.binhyen.organisations.Registration;

/**
 * On whose behalf the sample acts, so that its timelines read like real ones. The office acts under its sign-in; for desks
 * and organisations the audit trail says that it was the sample.
 */
record Sides(Scope office, Scope desks, Scope organisations) {

    private static final String SAMPLE = "system:sample";

    static Sides of(AreaId province, List<AreaCard> communes, List<Registration> invented, AccountId office) {
        var communeIds = communes.stream().map(card -> card.id().value()).toList();
        var organisationIds = invented.stream().map(each -> each.id().value()).toList();
        return new Sides(
                new Scope(office.actor(), true, List.of(province.value()), List.of(), List.<UUID>of()),
                new Scope(SAMPLE, true, List.of(), communeIds, List.<UUID>of()),
                new Scope(SAMPLE, true, List.of(), List.of(), organisationIds));
    }
}
