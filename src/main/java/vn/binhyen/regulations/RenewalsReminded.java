package vn.binhyen.regulations;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.notices.MailingId;

/** Reminders of regulations that run out were queued; organisations without an address got none. */
record RenewalsReminded(MailingId mailing, int regulations, long withoutAddress) implements Audited {

    @Override
    public String act() {
        return "regulations.remind";
    }

    @Override
    public String subject() {
        return "notices.mailing:" + mailing;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("regulations", regulations, "withoutAddress", withoutAddress);
    }
}
