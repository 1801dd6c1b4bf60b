package vn.binhyen.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.preventionmodels.ModelId;

/** The ratings of a model that were decided, for programs. */
@RestController
class RatingApiController {

    private final Ratings ratings;

    RatingApiController(Ratings ratings) {
        this.ratings = ratings;
    }

    /** The latest first. */
    @GetMapping("/api/v1/models/{id}/ratings")
    List<Rating> decided(@PathVariable UUID id) {
        return ratings.of(new ModelId(id)).decided();
    }
}
