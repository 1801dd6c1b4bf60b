package vn.binhyen.catalogue;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;

/** Finds in the whole register what is like a model that the viewer may read; of the others only what anybody may be told. */
@Service
@Transactional(readOnly = true)
class Duplicates {

    private static final int MOST = 10;

    private final KnownModels known;
    private final PreventionModels models;

    Duplicates(KnownModels known, PreventionModels models) {
        this.known = known;
        this.models = models;
    }

    ModelText model(UUID id) {
        return models.get(new ModelId(id));
    }

    /** Copies first, then the most alike. */
    List<Alike> of(ModelText model) {
        var runs = Likeness.runs(model.terms().working());
        var common = known.common(model.id(), runs);
        var mine = compared(model.owner(), model.terms());
        return known.others(model.id()).stream()
                .flatMap(other -> alike(mine, other, isCopied(model, other, common, runs.length)).stream())
                .sorted(comparing(Alike::copied)
                        .thenComparing(Alike::likeness)
                        .reversed()
                        .thenComparing(each -> each.model().id()))
                .limit(MOST)
                .map(this::readable)
                .toList();
    }

    private static Optional<Alike> alike(Likeness.Compared mine, KnownModel other, boolean copied) {
        var degree = Likeness.of(mine, other.compared());
        return copied || degree.isAlike()
                ? Optional.of(new Alike(other, degree.value(), copied, false))
                : Optional.empty();
    }

    private Alike readable(Alike alike) {
        boolean readable = models.find(new ModelId(alike.model().id())).isPresent();
        return new Alike(alike.model(), alike.likeness(), alike.copied(), readable);
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
