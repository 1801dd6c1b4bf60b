package vn.binhyen.notices;

import java.util.UUID;

/**
 * One message on its way.
 *
 * @param receiverId the organisation, or the account of the person, that it goes to
 */
public record Message(
        long id,
        UUID mailingId,
        String kind,
        UUID receiverId,
        String recipient,
        String subject,
        String body,
        int attempts) {

    public MailingId mailing() {
        return new MailingId(mailingId);
    }
}
