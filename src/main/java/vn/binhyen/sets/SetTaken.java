package vn.binhyen.sets;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody took all lists of a commune away; whoever has the file can repeat its hash. */
public record SetTaken(int commune, int files, String sha256) implements Audited {

    @Override
    public String act() {
        return "sets.export";
    }

    @Override
    public String subject() {
        return "areas.area:" + commune;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("files", files, "sha256", sha256);
    }
}
