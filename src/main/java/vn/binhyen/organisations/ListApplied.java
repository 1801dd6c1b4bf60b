package vn.binhyen.organisations;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** A list was applied to the registry; the hash is the file's. */
public record ListApplied(UUID list, String sha256, int fresh, int changed, int same) implements Audited {

    @Override
    public String act() {
        return "organisations.import";
    }

    @Override
    public String subject() {
        return "organisations.import:" + list;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sha256", sha256, "registered", fresh, "changed", changed, "unchanged", same);
    }
}
