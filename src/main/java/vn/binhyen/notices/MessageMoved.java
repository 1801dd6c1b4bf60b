package vn.binhyen.notices;

import java.time.Instant;
import java.util.UUID;

/**
 * It is known what became of a message; published in the transaction that writes it down;
 * the receiver is an organisation or a person's account.
 */
public record MessageMoved(MailingId mailing, UUID receiverId, MessageState state, Instant at) {}
