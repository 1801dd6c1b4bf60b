package vn.binhyen.invitations;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** Takes back what a batch gave: its codes, or the possibility to print them. */
@Service
@Transactional
class Revoking {

    private final Access access;
    private final Batches batches;
    private final InvitationRecords invitations;
    private final ApplicationEventPublisher events;

    Revoking(Access access, Batches batches, InvitationRecords invitations, ApplicationEventPublisher events) {
        this.access = access;
        this.batches = batches;
        this.invitations = invitations;
        this.events = events;
    }

    /** All codes that nobody used; answers how many. Revoked again, nothing happens. */
    int revokeAll(UUID batch) {
        var made = reachable(batch);
        if (made.made() == null) throw new StillMaking();
        int revoked = invitations.revoke(batch, Optional.empty());
        if (revoked > 0) events.publishEvent(InvitationAct.of("revoke", batch, Map.of("codes", revoked)));
        return revoked;
    }

    void revoke(UUID batch, UUID invitation) {
        reachable(batch);
        if (invitations.revoke(batch, Optional.of(invitation)) == 0) throw new NothingToRevoke();
        events.publishEvent(InvitationAct.of("revoke", batch, Map.of("codes", 1, "invitation", invitation.toString())));
    }

    /** The sheets are printed: forgets what the codes follow from. */
    void endPrinting(UUID batch) {
        if (reachable(batch).made() == null) throw new StillMaking();
        if (batches.forgetSecret(batch)) events.publishEvent(InvitationAct.of("end-printing", batch, Map.of()));
    }

    private Batch reachable(UUID batch) {
        access.require(Permission.INVITE_ORGANISATIONS);
        return batches.get(batch);
    }
}
