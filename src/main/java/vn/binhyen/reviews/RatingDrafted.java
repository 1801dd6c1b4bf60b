package vn.binhyen.reviews;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** An authority kept the draft of a model's rating. */
public record RatingDrafted(UUID model, int scored) implements Audited {

    @Override
    public String act() {
        return "reviews.draft";
    }

    @Override
    public String subject() {
        return "preventionmodels.model:" + model;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("scored", scored);
    }
}
