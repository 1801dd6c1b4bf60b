package vn.binhyen.preventionmodels;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** A step that may come next, whether the viewer enters it, and until when a rating must wait; null: it need not. */
    record Next(
            Transition transition, boolean mine, @Nullable LocalDate waitsUntil) {}

    /** A model, its past, and what may come next. */
    record Shown(
            ModelText text,
            @Nullable Needed needed,
            List<Step.Taken> steps,
            List<Next> next,
            LifeRules.RatingRule ratingRule,
            boolean editable) {}

    /** All that the page shows, read at one moment. */
    record Whole(Shown shown, List<Lead> waysOn, PointList.Totals totals, List<PointCard> points) {}

    Whole whole(ModelId id, @Nullable UUID after, int limit) {
        var shown = of(id);
        return new Whole(
                shown,
                waysOn.ofModel(shown.text()),
                points.totals(id, shown.text().standing().stage().asksPoints()),
                points.ofReadable(id, after, limit));
    }

    Shown of(ModelId id) {
        var text = texts.get(id);
        boolean editable = text.standing().stage() != Stage.ENDED && bodies.mayEnter(text.owner());
        var needed = Needed.of(text.birth()).orElse(null);
        var taken = steps.of(id);
        return new Shown(text, needed, taken, next(text, taken), steps.ratingRule(), editable);
    }

    Transition transition(ModelText text, Stage to) {
        return steps.lifeCycle().get(text.standing().stage(), to);
    }

    private List<Next> next(ModelText text, List<Step.Taken> taken) {
        var wait = wait(text, taken).orElse(null);
        return steps.lifeCycle().from(text.standing().stage()).stream()
                .sorted(comparing(Transition::toStage))
                .map(transition -> new Next(
                        transition,
                        bodies.mayEnter(text.owner(), transition.who()),
                        transition.toStage() == Stage.RATED ? wait : null))
                .toList();
    }

    private Optional<LocalDate> wait(ModelText text, List<Step.Taken> taken) {
        return Optional.ofNullable(text.standing().launchedOn())
                .map(launched -> steps.ratingRule().ratedFrom(launched, Step.daysPaused(taken)))
                .filter(from -> from.isAfter(bodies.today()));
    }
}
