package vn.binhyen.modelimports;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PreventionModels;

/** Proposes the models of rows, as their form would. */
@Component
class Entering {

    private final PreventionModels models;
    private final Bodies bodies;

    Entering(PreventionModels models, Bodies bodies) {
        this.models = models;
        this.bodies = bodies;
    }

    void require() {
        bodies.requireEnterer();
    }

    /** The row as it was entered, or left out because somebody entered the like meanwhile. */
    Row propose(Row row) {
        if (!row.enters()) return row;
        var owner = bodies.find(row.owner()).orElseThrow();
        if (models.has(owner, row.name())) return row.knownMeanwhile();
        models.propose(new ModelId(row.id()), owner, row.since(), Objects.requireNonNull(row.terms()));
        return row;
    }
}
