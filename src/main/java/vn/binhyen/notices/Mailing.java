package vn.binhyen.notices;

/** One letter to many: which module composes it, and the words that somebody wrote for all of them. */
public record Mailing(MailingId id, int provinceId, String kind, String subject, String body) {}
