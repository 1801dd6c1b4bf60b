package vn.binhyen.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.SurvivalCurve;

/**
 * How long the points of a published model last: of all of them, how many have stopped, and which share runs after a year
 * (Kaplan–Meier); null as long as none was followed for a year.
 */
public record Lasting(long points, long stopped, @Nullable Double afterAYear) {

    static final int YEAR = 12;

    static Lasting of(List<SurvivalCurve.Fate> fates) {
        var curve = SurvivalCurve.of(fates);
        double share = curve.runningAfter(YEAR);
        boolean followed = share == 0 || fates.stream().anyMatch(fate -> fate.month() >= YEAR);
        return new Lasting(curve.points(), curve.ended(), followed ? share : null);
    }
}
