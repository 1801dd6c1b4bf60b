package vn.binhyen.areas;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit and how it lies.
 *
 * @param province of which it is a part; null of a province, and of the few units of which no list says where they belonged
 * @param squareKilometres null where it is not known
 * @param spot null where nobody knows a point
 * @param polygons of each its rings, the outer one first; none where the outline is not known or not asked for
 */
public record AreaFeature(
        AreaCard card,
        @Nullable Within province,
        @Nullable BigDecimal squareKilometres,
        @Nullable Spot spot,
        List<List<List<double[]>>> polygons) {

    /** The unit above, in a word. */
    public record Within(String code, String name) {}
}
