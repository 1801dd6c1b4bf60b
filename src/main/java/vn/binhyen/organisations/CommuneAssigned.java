package vn.binhyen.organisations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.areas.AreaId;
import vn.binhyen.audit.Audited;

/** Organisations whose commune was unknown were placed in one; the hash is of their sorted ids. */
public record CommuneAssigned(AreaId commune, List<UUID> organisations, String listHash) implements Audited {

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
        return Map.of("count", organisations.size(), "sha256", listHash);
    }
}
