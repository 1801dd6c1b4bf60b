package vn.binhyen.audit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Entries of the trail were handed out. What was typed into the filter may name somebody, so only the days are kept. */
record TrailExported(ExportFormat format, EntryFilter filter) implements Audited {

    @Override
    public String act() {
        return "audit.export";
    }

    @Override
    public String subject() {
        return "audit.trail";
    }

    @Override
    public Map<String, Object> details() {
        var details = new TreeMap<String, Object>();
        details.put("format", format.name().toLowerCase(Locale.ROOT));
        details.put("selection", filter.narrows());
        if (filter.from() != null) details.put("from", filter.from().toString());
        if (filter.until() != null) details.put("until", filter.until().toString());
        return details;
    }
}
