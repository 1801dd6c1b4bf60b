package vn.binhyen.lineages;

import java.util.List;
import vn.binhyen.preventionmodels.ModelCard;

/** How a model has spread in the viewer's scope, and with which other models it is kin. */
public record Lineage(Figures figures, Forest forest, List<Kin> from, List<Kin> into) {

    /**
     * Another model, which this one was developed from or which was developed from this one, what was taken over, and the
     * models one step further the same way.
     */
    public record Kin(ModelCard model, String note, List<Kin> further) {}
}
