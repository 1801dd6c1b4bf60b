package vn.binhyen.lineages;

import java.util.List;
import vn.binhyen.preventionmodels.ModelCard;

/** How a model has spread in the viewer's scope, and with which other models it is kin. */
public record Lineage(Figures figures, Forest forest, List<Kin> from, List<Kin> into) {

    /** Another model, which this one was developed from or which was developed from this one, and what was taken over. */
    public record Kin(ModelCard model, String note) {}
}
