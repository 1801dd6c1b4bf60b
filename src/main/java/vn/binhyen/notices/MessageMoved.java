package vn.binhyen.notices;

import java.time.Instant;
import java.util.UUID;

/** It is known what became of a message; published in the transaction that writes it down. */
public record MessageMoved(MailingId mailing, UUID organisationId, MessageState state, Instant at) {}
