package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Leads models to where tests need them, each with one point at its owner's. */
@Component
public class ModelsFixture {

    public static final LocalDate TODAY = Proposals.TODAY;
    public static final LocalDate LAUNCH = TODAY.minusMonths(14);

    private final PreventionModels models;
    private final Points points;

    ModelsFixture(PreventionModels models, Points points) {
        this.models = models;
        this.points = points;
    }

    /** A model and its first point. */
    public record Made(ModelId model, PointId point) {}

    public Made launched(Body owner, String name) {
        return led(owner, name, Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT);
    }

    public Made reviewed(Body owner, String name) {
        return led(owner, name, Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT, Stage.REVIEWED);
    }

    private Made led(Body owner, String name, Stage... way) {
        var made = new Made(ModelId.fresh(), PointId.fresh());
        Scopes.run(Scope.system("test"), () -> {
            models.propose(made.model(), owner, LAUNCH, Proposals.terms(name));
            models.certify(made.model(), Proposals.COMPLETE);
            points.start(made.point(), made.model(), owner, new PointTerms(LAUNCH, 1, null));
            for (var stage : List.of(way)) models.take(made.model(), Proposals.step(stage, LAUNCH));
        });
        return made;
    }
}
