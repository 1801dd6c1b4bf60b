package vn.binhyen.sessionimports;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Somebody entered a list of sessions; each of them has a line of its own besides. */
record SessionsImported(UUID list, int sessions) implements Audited {

    @Override
    public String act() {
        return "sessionimports.enter";
    }

    @Override
    public String subject() {
        return "sessionimports.list:" + list;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sessions", sessions);
    }
}
