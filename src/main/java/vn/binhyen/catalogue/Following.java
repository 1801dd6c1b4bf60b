package vn.binhyen.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.ModelChanged;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointChanged;
import vn.binhyen.preventionmodels.PreventionModels;

/** Follows what happens to models and points, in the transaction in which it happens. */
@Component
class Following {

    private static final Scope SCOPE = Scope.system("catalogue.following");
    private static final int BATCH = 500;

    private final PreventionModels models;
    private final KnownModels known;
    private final Shelf shelf;

    Following(PreventionModels models, KnownModels known, Shelf shelf) {
        this.models = models;
        this.known = known;
        this.shelf = shelf;
    }

    @EventListener
    void changed(ModelChanged event) {
        shelf.lock(event.model().value());
        var model = models.get(event.model());
        known.keep(model);
        shelf.renew(model);
    }

    @EventListener
    void changed(PointChanged event) {
        shelf.renew(event.point());
    }

    /** Learns the models that were there before this module was, or came into the database beside the application. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        Scopes.run(SCOPE, () -> {
            if (models.count() != known.count()) learn(null);
        });
    }

    private void learn(@Nullable ModelId after) {
        var last = after;
        for (var batch = models.after(last, BATCH); !batch.isEmpty(); batch = models.after(last, BATCH)) {
            batch.forEach(known::keep);
            last = new ModelId(batch.getLast().id());
        }
    }
}
