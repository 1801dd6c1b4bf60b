package vn.binhyen.exemplars;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelCard;
import vn.binhyen.preventionmodels.ModelList;
import vn.binhyen.preventionmodels.ModelText;

/** Offers the bodies and models that the form of an exemplar lets choose from. */
@Component
@Transactional(readOnly = true)
class ExemplarOffers {

    private static final int FOUND = 20;

    private final Bodies bodies;
    private final ModelList models;
    private final ExemplarView view;

    ExemplarOffers(Bodies bodies, ModelList models, ExemplarView view) {
        this.bodies = bodies;
        this.models = models;
        this.view = view;
    }

    /** What to choose from, what was found by words, and the model that is chosen now. */
    record Offered(
            List<Body> bodies,
            List<Body> organisations,
            List<ModelCard> models,
            @Nullable ModelText model,
            boolean searches) {}

    Offered of(ExemplarSearch search, @Nullable UUID model) {
        return new Offered(
                bodies(search.organisation()),
                bodies.search(search.words()),
                models.named(search.modelWords() == null ? "" : search.modelWords(), FOUND),
                view.model(model).orElse(null),
                bodies.mayEnterForOthers());
    }

    List<Body> bodies(@Nullable UUID organisation) {
        return bodies.offered(organisation);
    }
}
