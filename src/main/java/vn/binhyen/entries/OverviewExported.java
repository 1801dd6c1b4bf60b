package vn.binhyen.entries;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Who has submitted for a period was sent as a list. */
record OverviewExported(String period, int lines) implements Audited {

    @Override
    public String act() {
        return "entries.export";
    }

    @Override
    public String subject() {
        return "entries.overview:" + period;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("lines", lines);
    }
}
