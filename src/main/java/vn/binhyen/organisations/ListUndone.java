package vn.binhyen.organisations;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** A list that had been applied was taken back: what it registered is withdrawn, what it changed is as before. */
public record ListUndone(UUID list, String sha256, int withdrawn, int restored) implements Audited {

    @Override
    public String act() {
        return "organisations.import-undo";
    }

    @Override
    public String subject() {
        return "organisations.import:" + list;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sha256", sha256, "withdrawn", withdrawn, "restored", restored);
    }
}
