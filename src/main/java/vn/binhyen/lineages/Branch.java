package vn.binhyen.lineages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** A point with the copies that were made after it; where it comes from, and whether the viewer may see that source. */
public record Branch(PointLife point, @Nullable Replicated origin, boolean sourceSeen, List<Branch> copies) {

    /** How many points stand here and below. */
    public long size() {
        return 1 + copies.stream().mapToLong(Branch::size).sum();
    }
}
