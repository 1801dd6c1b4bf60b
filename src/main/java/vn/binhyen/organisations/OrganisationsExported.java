package vn.binhyen.organisations;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** The list went out as a file; the hash is of the ids in it, in their order. */
public record OrganisationsExported(String format, long count, String listHash) implements Audited {

    @Override
    public String act() {
        return "organisations.export";
    }

    @Override
    public String subject() {
        return "organisations.list:" + listHash;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("format", format, "count", count, "sha256", listHash);
    }
}
