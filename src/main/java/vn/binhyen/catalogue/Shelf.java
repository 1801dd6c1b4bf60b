package vn.binhyen.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.ModelEffects;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PointFates;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.Stage;

/** Puts models where everybody finds them, keeps them as they are, and takes them away; one act on a model at a time. */
@Component
class Shelf {

    private final Entries entries;
    private final Places places;
    private final Cards cards;
    private final PointFates fates;
    private final ModelEffects effects;

    Shelf(Entries entries, Places places, Cards cards, PointFates fates, ModelEffects effects) {
        this.entries = entries;
        this.places = places;
        this.cards = cards;
        this.fates = fates;
        this.effects = effects;
    }

    boolean holds(UUID model) {
        return entries.contains(model);
    }

    /**
     * Lets nobody else put, renew or take the model until this transaction ends. Whoever puts or renews it reads it after
     * this: what was read before may be told otherwise meanwhile.
     */
    void lock(UUID model) {
        entries.lock(model);
    }

    void put(ModelText model) {
        entries.add(entry(model), model.owner().provinceId());
        places.keep(fates.of(new ModelId(model.id())));
    }

    /** As the model reads now, if it is published; with its end its points end. */
    void renew(ModelText model) {
        if (!holds(model.id())) return;
        entries.renew(entry(model));
        if (model.standing().stage() == Stage.ENDED)
            places.end(model.id(), model.standing().since());
    }

    void renew(PointId point) {
        lock(fates.get(point).modelId());
        places.keep(List.of(fates.get(point)));
    }

    boolean take(UUID model) {
        lock(model);
        return entries.remove(model);
    }

    /** What everybody would read of the model. */
    CatalogueEntry entry(ModelText model) {
        var evidence = effects.find(new ModelId(model.id())).map(Evidence::of).orElse(Evidence.NONE);
        return CatalogueEntry.of(model, cards.find(model.id()).card(), evidence);
    }
}
