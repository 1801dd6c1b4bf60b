package vn.binhyen.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelCard;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelList;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** Finds in the whole register what is like a model that the viewer may read; of the others only what anybody may be told. */
@Service
@Transactional(readOnly = true)
class Duplicates {

    private static final int MOST = 10;

    private final KnownModels known;
    private final PreventionModels models;
    private final ModelList list;

    Duplicates(KnownModels known, PreventionModels models, ModelList list) {
        this.known = known;
        this.models = models;
        this.list = list;
    }

    ModelText model(UUID id) {
        return models.get(new ModelId(id));
    }

    /** Copies first, then the most alike. */
    List<Alike> of(ModelText model) {
        var runs = Likeness.runs(model.terms().working());
        var common = known.common(model.id(), runs);
        var mine = compared(model.owner(), model.terms());
        var alike = known.others(model.id()).stream()
                .flatMap(other -> alike(mine, other, isCopied(model, other, common, runs.length)).stream())
                .sorted(comparing(Alike::copied)
                        .thenComparing(Alike::likeness)
                        .reversed()
                        .thenComparing(each -> each.model().id()))
                .limit(MOST)
                .toList();
        var read = readable(alike);
        return alike.stream()
                .map(each -> new Alike(
                        each.model(),
                        each.likeness(),
                        each.copied(),
                        read.contains(each.model().id())))
                .toList();
    }

    /** Whether the viewer may take the proposal back. */
    boolean mayTakeBack(ModelText model) {
        return models.mayTake(new ModelId(model.id()), Stage.ENDED);
    }

    private static Optional<Alike> alike(Likeness.Compared mine, KnownModel other, boolean copied) {
        var degree = Likeness.of(mine, other.compared());
        return copied || degree.isAlike()
                ? Optional.of(new Alike(other, degree.value(), copied, false))
                : Optional.empty();
    }

    private Set<UUID> readable(List<Alike> alike) {
        var ids = alike.stream().map(each -> each.model().id()).toList();
        return list.readable(ids).stream().map(ModelCard::id).collect(toSet());
    }

    private static boolean isCopied(ModelText model, KnownModel other, Map<UUID, Long> common, int runs) {
        return !model.owner().code().equals(other.ownerCode())
                && Likeness.isCopy(common.getOrDefault(other.id(), 0L), runs);
    }

    static Likeness.Compared compared(Body owner, ModelTerms terms) {
        return new Likeness.Compared(
                PublicText.cleared(terms.name()),
                PublicText.cleared(terms.problem()),
                terms.meantFor() == null ? null : terms.meantFor().name(),
                owner.provinceId(),
                owner.communeId());
    }
}
