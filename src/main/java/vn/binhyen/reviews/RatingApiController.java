package vn.binhyen.reviews;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.preventionmodels.ModelId;

/** The ratings of a model, for programs: those decided, and the draft of whoever rates it. */
@RestController
@RequestMapping("/api/v1/models/{id}")
class RatingApiController {

    private final Ratings ratings;

    RatingApiController(Ratings ratings) {
        this.ratings = ratings;
    }

    /** The latest first. */
    @GetMapping("/ratings")
    List<Rating> ratingsOfModel(@PathVariable UUID id) {
        return ratings.of(new ModelId(id)).decided();
    }

    /** The draft; where nobody has begun one, a blank one of the sheet in force. */
    @GetMapping("/rating")
    Rating ratingDraft(@PathVariable UUID id) {
        return ratings.toRate(new ModelId(id)).draft();
    }

    @PutMapping("/rating")
    Rating draftRating(@PathVariable UUID id, @Valid @RequestBody ScoresSent sent) {
        var model = new ModelId(id);
        ratings.draft(model, sent.rating(ratings.toRate(model).draft()));
        return ratings.of(model).draft();
    }

    @PostMapping("/rating/decision")
    List<Rating> decideRating(@PathVariable UUID id, @Valid @RequestBody DecisionSent sent) {
        var model = new ModelId(id);
        ratings.toRate(model);
        ratings.decide(
                model,
                requireNonNull(sent.rating()),
                requireNonNull(sent.version()),
                requireNonNull(sent.day()),
                sent.document());
        return ratings.of(model).decided();
    }
}
