package vn.binhyen.chasing;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** The links that a round of reminders gave out do not work any more. */
record LinksRevoked(UUID round, int links) implements Audited {

    @Override
    public String act() {
        return "chasing.revoke-links";
    }

    @Override
    public String subject() {
        return "chasing.round:" + round;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("links", links);
    }
}
