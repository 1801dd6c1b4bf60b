package vn.binhyen.reviews;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** The pack of a review went out as a file; whoever has the file can repeat its hash. */
public record PackWritten(UUID model, String sha256) implements Audited {

    @Override
    public String act() {
        return "reviews.export";
    }

    @Override
    public String subject() {
        return "preventionmodels.model:" + model;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sha256", sha256);
    }
}
