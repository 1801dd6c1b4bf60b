package vn.binhyen.notices;

import java.util.UUID;

/** One message on its way. */
public record Message(
        long id,
        UUID mailingId,
        String kind,
        UUID organisationId,
        String recipient,
        String subject,
        String body,
        int attempts) {

    public MailingId mailing() {
        return new MailingId(mailingId);
    }
}
