package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How many events more or fewer there are than the compared areas let expect, which is told beside every ratio.
 *
 * @param target in the target
 * @param around in what lies around it; absent where that was not laid down
 * @param total in both
 * @param totalNetEffect events prevented in both by the quotient of the compared area; absent without what lies around, or without
 *     events to compare with
 * @param overdispersion by which the variances, which are those of chance alone, are to be multiplied
 */
public record Differences(
        DisplacementDifference.Effect target,
        DisplacementDifference.@Nullable Effect around,
        DisplacementDifference.Effect total,
        @Nullable Double totalNetEffect,
        double overdispersion) {

    /** Nothing where nothing is compared. */
    static @Nullable Differences of(Design design, double overdispersion) {
        if (design.compared().isEmpty()) return null;
        var areas = Areas.of(design);
        var target = areas.difference();
        if (design.of(Site.Role.BUFFER).isEmpty()) return new Differences(target, null, target, null, overdispersion);
        var surroundings = Areas.around(design);
        var around = surroundings.difference();
        return new Differences(target, around, target.plus(around), net(areas, surroundings), overdispersion);
    }

    private static @Nullable Double net(Areas areas, Areas around) {
        try {
            return DisplacementQuotient.of(
                            areas.treatedSplit(),
                            around.treatedSplit(),
                            areas.cells().control(),
                            around.cells().control())
                    .totalNetEffect();
        } catch (Unusable nothingToCompare) {
            return null;
        }
    }
}
