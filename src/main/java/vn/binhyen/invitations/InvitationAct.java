package vn.binhyen.invitations;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Something that was done with invitations, for the audit trail; never a code. */
record InvitationAct(String act, String subject, Map<String, Object> details) implements Audited {

    static InvitationAct of(String verb, UUID batch, Map<String, Object> details) {
        return new InvitationAct("invitations." + verb, "invitations.batch:" + batch, details);
    }

    /** Somebody used one, and an account came of it. */
    static InvitationAct used(Invitation invitation, String account) {
        return new InvitationAct(
                "invitations.use",
                "invitations.invitation:" + invitation.id(),
                Map.of("organisation", invitation.organisationId().toString(), "account", account));
    }
}
