package vn.binhyen.exemplars;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody took a list of exemplars away as a file. */
public record ExemplarsExported(String format, long rows) implements Audited {

    @Override
    public String act() {
        return "exemplars.export";
    }

    @Override
    public String subject() {
        return "exemplars.list:exemplars";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("format", format, "rows", rows);
    }
}
