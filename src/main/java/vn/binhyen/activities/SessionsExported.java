package vn.binhyen.activities;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody took the table of sessions out. */
record SessionsExported(String format, long rows) implements Audited {

    @Override
    public String act() {
        return "activities.export";
    }

    @Override
    public String subject() {
        return "activities.list:" + format;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows);
    }
}
