package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is on record of one model, for reviews; points are those in the viewer's scope. */
@Service
@Transactional(readOnly = true)
public class ModelFacts {

    /** How many of the points at risk are named. */
    public static final int NAMED = 50;

    private final PreventionModels models;
    private final Steps steps;
    private final PointList points;
    private final Survival survival;

    ModelFacts(PreventionModels models, Steps steps, PointList points, Survival survival) {
        this.models = models;
        this.steps = steps;
        this.points = points;
        this.survival = survival;
    }

    /** A model's points counted on a day; equipment as last counted, at the points that counted it. */
    public record Tally(
            LocalDate day,
            long running,
            long ended,
            long alive,
            long silent,
            long stopped,
            long communes,
            long groups,
            long counted,
            long equipment,
            long working,
            long checks,
            @Nullable LocalDate lastCheck) {}

    /** All of it; the steps as they followed, and of the points at risk as many as are named. */
    public record Facts(
            ModelText text, List<Step.Taken> steps, Tally tally, SurvivalCurve survival, List<PointCard> atRisk) {}

    public Facts of(ModelId id) {
        var text = models.get(id);
        var taken = steps.of(id).reversed();
        return new Facts(text, taken, points.tally(id), survival.curve(id, null), points.atRisk(id, NAMED));
    }
}
