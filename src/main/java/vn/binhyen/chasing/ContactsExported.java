package vn.binhyen.chasing;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Somebody took the list of work contacts with them as a file. */
record ContactsExported(UUID directive, int organisations) implements Audited {

    @Override
    public String act() {
        return "chasing.export-contacts";
    }

    @Override
    public String subject() {
        return "directives.document:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("organisations", organisations);
    }
}
