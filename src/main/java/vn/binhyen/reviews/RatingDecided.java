package vn.binhyen.reviews;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** An authority decided how a model is rated. */
public record RatingDecided(UUID rating, UUID model, int total, String grade) implements Audited {

    @Override
    public String act() {
        return "reviews.decide";
    }

    @Override
    public String subject() {
        return "preventionmodels.model:" + model;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rating", rating, "total", total, "grade", grade);
    }
}
