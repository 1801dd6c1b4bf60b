package vn.binhyen.invitations;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.ListHash;
import vn.binhyen.invitations.InvitationRecords.Made;
import vn.binhyen.organisations.OrganisationCard;

/** The steps in which a batch is made; each is one transaction. */
@Component
@Transactional
class BatchSteps {

    private final Batches batches;
    private final InvitationRecords invitations;
    private final Choosing choosing;
    private final ApplicationEventPublisher events;

    BatchSteps(Batches batches, InvitationRecords invitations, Choosing choosing, ApplicationEventPublisher events) {
        this.batches = batches;
        this.invitations = invitations;
        this.choosing = choosing;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Batch batch(UUID id) {
        return batches.get(id);
    }

    /** Who is meant now, within the scope of whoever began it. */
    @Transactional(readOnly = true)
    List<OrganisationCard> meant(Batch batch) {
        var chosen = choosing.choose(batch.wish());
        chosen.check();
        return chosen.meant();
    }

    /** Keeps the codes' hashes and ends the former codes of these organisations, all or nothing, once. */
    void keep(Batch batch, List<Made> codes) {
        if (!batches.count(batch.id(), codes.size())) return;
        var organisations =
                codes.stream().map(code -> code.organisation().id().value()).toList();
        invitations.replace(organisations);
        invitations.addAll(batch, codes);
        var list = ListHash.of(organisations.stream().map(UUID::toString));
        events.publishEvent(InvitationAct.of("make", batch.id(), list.details()));
    }
}
