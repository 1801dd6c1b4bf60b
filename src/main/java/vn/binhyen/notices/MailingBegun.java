package vn.binhyen.notices;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody wrote a letter that goes to many. */
record MailingBegun(Mailing mailing) implements Audited {

    @Override
    public String act() {
        return "notices.queue";
    }

    @Override
    public String subject() {
        return "notices.mailing:" + mailing.id();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", mailing.kind());
    }
}
