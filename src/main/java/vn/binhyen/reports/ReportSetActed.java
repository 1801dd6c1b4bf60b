package vn.binhyen.reports;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** An archive of a city's reports was asked for, or taken away. */
public record ReportSetActed(UUID set, int provinceId, String verb) implements Audited {

    @Override
    public String act() {
        return "reports." + verb;
    }

    @Override
    public String subject() {
        return "reports.set:" + set;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("province", provinceId);
    }
}
