package vn.binhyen.lineages;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelList;
import vn.binhyen.preventionmodels.PreventionModels;

/** Tells how models spread, in the viewer's scope. */
@Service
@Transactional(readOnly = true)
public class Lineages {

    private final Growth growth;
    private final DerivationRecords derivations;
    private final PreventionModels models;
    private final ModelList list;

    Lineages(Growth growth, DerivationRecords derivations, PreventionModels models, ModelList list) {
        this.growth = growth;
        this.derivations = derivations;
        this.models = models;
        this.list = list;
    }

    public Lineage of(ModelId model) {
        models.get(model);
        var forest = growth.forest(model);
        var edges = derivations.family(model);
        var others = edges.stream()
                .flatMap(edge -> Stream.of(edge.childId(), edge.parentId()))
                .collect(Collectors.toSet());
        var kinship = new Kinship(edges, list.readable(others));
        return new Lineage(growth.figures(forest), forest, kinship.from(model.value()), kinship.into(model.value()));
    }
}
