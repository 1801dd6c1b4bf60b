package vn.binhyen.organisations;

import java.util.Map;
import vn.binhyen.areas.AreaId;
import vn.binhyen.audit.Audited;

/** Organisations whose commune was unknown were placed in one; the hash is of their sorted ids. */
public record CommuneAssigned(AreaId commune, int count, String listHash) implements Audited {

    @Override
    public String act() {
        return "organisations.assign-commune";
    }

    @Override
    public String subject() {
        return "areas.area:" + commune.value();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("count", count, "sha256", listHash);
    }
}
