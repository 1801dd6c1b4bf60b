package vn.binhyen.modelimports;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /**
     * The row as it was entered, or left out: somebody entered it meanwhile, or says that the register has it already.
     *
     * @param known the rows that it has
     */
    Row propose(Row row, Set<UUID> known) {
        if (!row.enters()) return row;
        if (known.contains(row.id())) return row.leftOut();
        var owner = bodies.find(row.owner()).orElseThrow();
        if (models.has(owner, row.name())) return row.leftOut();
        models.propose(new ModelId(row.id()), owner, row.since(), Objects.requireNonNull(row.terms()));
        return row;
    }
}
