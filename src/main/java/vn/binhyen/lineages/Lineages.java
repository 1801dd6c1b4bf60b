package vn.binhyen.lineages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lineages.Lineage.Kin;
import vn.binhyen.preventionmodels.ModelCard;
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
        var edges = derivations.at(model);
        var from = edges.stream()
                .filter(edge -> edge.childId().equals(model.value()))
                .collect(Collectors.toMap(DerivationRecords.Derived::parentId, DerivationRecords.Derived::note));
        var into = edges.stream()
                .filter(edge -> edge.parentId().equals(model.value()))
                .collect(Collectors.toMap(DerivationRecords.Derived::childId, DerivationRecords.Derived::note));
        return new Lineage(growth.figures(forest), forest, kin(from), kin(into));
    }

    /** Those that the viewer may read. */
    private List<Kin> kin(Map<UUID, String> notes) {
        Function<ModelCard, Kin> kin = card -> new Kin(card, String.valueOf(notes.get(card.id())));
        return list.readable(notes.keySet()).stream().map(kin).toList();
    }
}
