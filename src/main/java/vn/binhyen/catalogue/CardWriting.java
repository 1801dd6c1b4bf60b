package vn.binhyen.catalogue;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;

/** Lets a model's owner, its desk and the office write its card; what is published follows at once. */
@Service
@Transactional
class CardWriting {

    private final PreventionModels models;
    private final Cards cards;
    private final Shelf shelf;
    private final ApplicationEventPublisher events;

    CardWriting(PreventionModels models, Cards cards, Shelf shelf, ApplicationEventPublisher events) {
        this.models = models;
        this.cards = cards;
        this.shelf = shelf;
        this.events = events;
    }

    ModelText model(UUID id) {
        var text = models.get(new ModelId(id));
        if (!models.mayEnter(text)) throw new NotYourModel();
        return text;
    }

    Cards.Written card(UUID id) {
        model(id);
        return cards.find(id);
    }

    /** What a verdict says of the effect; nobody writes it. */
    Evidence effect(UUID id) {
        return shelf.entry(model(id)).standing().evidence();
    }

    /** Whether it was kept; it was not, where somebody else wrote meanwhile. */
    boolean write(UUID id, Emmie card, int version) {
        shelf.lock(id);
        var text = model(id);
        if (!cards.write(text, card, version)) return false;
        shelf.renew(text);
        events.publishEvent(CatalogueAct.carded(id));
        return true;
    }
}
