package vn.binhyen.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Replies;
import vn.binhyen.preventionmodels.Lead;
import vn.binhyen.preventionmodels.Leads;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.Stage;

/** Shows how a model is rated; takes in the draft and its decision. */
@Controller
@RequestMapping("/models/{id}/rating")
class RatingController implements Leads {

    private static final int LONGEST_DOCUMENT = 200;

    private final Ratings ratings;
    private final Clock clock;

    RatingController(Ratings ratings, Clock clock) {
        this.ratings = ratings;
        this.clock = clock;
    }

    @Override
    public List<Lead> ofModel(ModelText model) {
        var url = "/models/" + model.id();
        return List.of(
                new Lead("reviews.pack.title", url + "/review"), new Lead("reviews.rating.title", url + "/rating"));
    }

    @Override
    public List<Lead> ofStep(ModelText model, Stage to) {
        return to == Stage.RATED
                ? List.of(new Lead("reviews.rating.instead", "/models/" + model.id() + "/rating"))
                : List.of();
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", ratings.of(new ModelId(id)));
        model.addAttribute("today", LocalDate.now(clock));
        return "reviews/rating";
    }

    @PostMapping
    ModelAndView draft(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var shown = ratings.toRate(new ModelId(id), ScoreFields.sheet(typed));
        var errors = new MapBindingResult(typed, "form");
        var rating = ScoreFields.read(shown.draft(), typed, errors);
        attempt(errors, () -> ratings.draft(new ModelId(id), rating));
        return answer(shown, errors);
    }

    @PostMapping("/decision")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var shown = ratings.toRate(new ModelId(id));
        var errors = new MapBindingResult(typed, "form");
        var rating = ScoreFields.id(shown.draft(), typed);
        int version = ScoreFields.version(typed);
        var document = ScoreFields.text("document", LONGEST_DOCUMENT, typed, errors);
        var day = Wording.readDay(typed.getOrDefault("day", "")).orElse(null);
        if (document == null) errors.rejectValue("document", "NotBlank");
        if (day == null) errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        if (document != null && day != null)
            attempt(errors, () -> ratings.decide(new ModelId(id), rating, version, day, document));
        return answer(shown, errors);
    }

    /** Does it unless something is wrong already; what can be put right is told on the form. */
    private static void attempt(MapBindingResult errors, Runnable act) {
        if (errors.hasErrors()) return;
        try {
            act.run();
        } catch (ErrorResponseException refusal) {
            var status = refusal.getStatusCode();
            if (status != HttpStatus.UNPROCESSABLE_CONTENT && status != HttpStatus.CONFLICT) throw refusal;
            errors.reject(refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
    }

    private ModelAndView answer(Ratings.Shown shown, MapBindingResult errors) {
        var url = "/models/" + shown.model().id() + "/rating";
        if (!errors.hasErrors()) return Replies.seeOther(url);
        return new ModelAndView("reviews/rating", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("errors", errors)
                .addObject("shown", shown)
                .addObject("today", LocalDate.now(clock));
    }
}
