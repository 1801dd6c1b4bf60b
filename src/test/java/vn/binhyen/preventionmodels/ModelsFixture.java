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
        return launched(owner, Proposals.terms(name), LAUNCH, 1);
    }

    /** Launched on the day, with a point that is checked every so many months. */
    public Made launched(Body owner, ModelTerms terms, LocalDate day, int rhythm) {
        return led(
                owner,
                terms,
                new PointTerms(day, rhythm, null, null),
                Stage.SURVEYED,
                Stage.APPROVED,
                Stage.BUILDING,
                Stage.PILOT);
    }

    public Made reviewed(Body owner, String name) {
        var made = launched(owner, name);
        Scopes.run(Scope.system("test"), () -> models.take(made.model(), Proposals.step(Stage.REVIEWED, LAUNCH)));
        return made;
    }

    private Made led(Body owner, ModelTerms terms, PointTerms point, Stage... way) {
        var made = new Made(ModelId.fresh(), PointId.fresh());
        var day = point.startedOn();
        Scopes.run(Scope.system("test"), () -> {
            models.propose(made.model(), owner, day, terms);
            models.certify(made.model(), Proposals.COMPLETE);
            points.start(made.point(), made.model(), owner, point);
            for (var stage : List.of(way)) models.take(made.model(), Proposals.step(stage, day));
        });
        return made;
    }
}
