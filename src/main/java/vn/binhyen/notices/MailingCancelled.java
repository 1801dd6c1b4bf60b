package vn.binhyen.notices;

import java.time.Instant;
import java.util.Map;
import vn.binhyen.audit.Audited;

/** What still waited of a mailing will not be sent. */
public record MailingCancelled(MailingId mailing, int messages, Instant at) implements Audited {

    @Override
    public String act() {
        return "notices.cancel";
    }

    @Override
    public String subject() {
        return "notices.mailing:" + mailing;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("messages", messages);
    }
}
