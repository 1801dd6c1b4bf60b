package vn.binhyen.preventionmodels;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a model shows besides the model itself. */
@Component
@Transactional(readOnly = true)
class ModelView {

    private final ModelTexts texts;
    private final Steps steps;
    private final PointList points;
    private final Bodies bodies;
    private final WaysOn waysOn;

    ModelView(ModelTexts texts, Steps steps, PointList points, Bodies bodies, WaysOn waysOn) {
        this.texts = texts;
        this.steps = steps;
        this.points = points;
        this.bodies = bodies;
        this.waysOn = waysOn;
    }

    /** A step that may come next, whether the viewer enters it, and whether a rating must still wait. */
    record Next(Transition transition, boolean mine, boolean tooEarly) {}

    /** A model, its past, and what may come next. */
    record Shown(
            ModelText text,
            @Nullable Needed needed,
            List<Step.Taken> steps,
            List<Next> next,
            LifeRules.RatingRule ratingRule,
            boolean editable) {}

    /** All that the page shows, read at one moment. */
    record Whole(Shown shown, List<Lead> waysOn, List<PointCard> points) {}

    Whole whole(ModelId id, @Nullable UUID after, int limit) {
        var shown = of(id);
        return new Whole(shown, waysOn.ofModel(shown.text()), points.ofReadable(id, after, limit));
    }

    Shown of(ModelId id) {
        var text = texts.get(id);
        boolean editable = text.standing().stage() != Stage.ENDED && bodies.mayEnter(text.owner());
        var needed = Needed.of(text.birth()).orElse(null);
        var rating = steps.ratingRule();
        return new Shown(text, needed, steps.of(id), next(text, rating.months()), rating, editable);
    }

    Transition transition(ModelText text, Stage to) {
        return steps.lifeCycle().get(text.standing().stage(), to);
    }

    /** @param months so long a rating waits */
    private List<Next> next(ModelText text, int months) {
        var launched = text.standing().launchedOn();
        boolean early = launched == null || launched.plusMonths(months).isAfter(bodies.today());
        return steps.lifeCycle().from(text.standing().stage()).stream()
                .sorted(comparing(Transition::toStage))
                .map(transition -> new Next(
                        transition,
                        bodies.mayEnter(text.owner(), transition.who()),
                        early && transition.toStage() == Stage.RATED))
                .toList();
    }
}
