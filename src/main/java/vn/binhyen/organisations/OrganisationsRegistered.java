package vn.binhyen.organisations;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Many organisations were entered at once; the hash is of their ids in the order of the list. */
public record OrganisationsRegistered(int count, String listHash) implements Audited {

    @Override
    public String act() {
        return "organisations.register";
    }

    @Override
    public String subject() {
        return "organisations.list:" + listHash;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("count", count, "sha256", listHash);
    }
}
