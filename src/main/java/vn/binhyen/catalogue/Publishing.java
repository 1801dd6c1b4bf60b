package vn.binhyen.catalogue;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** Makes models public, one by one, and takes them back: none is public because it was approved. */
@Service
@Transactional
public class Publishing {

    private final Access access;
    private final PreventionModels models;
    private final Shelf shelf;
    private final ApplicationEventPublisher events;

    Publishing(Access access, PreventionModels models, Shelf shelf, ApplicationEventPublisher events) {
        this.access = access;
        this.models = models;
        this.shelf = shelf;
        this.events = events;
    }

    /** What everybody would read, and whether they do. */
    record Preview(CatalogueEntry entry, boolean published) {}

    Preview preview(UUID model) {
        var text = publishable(model);
        return new Preview(shelf.entry(text), shelf.holds(model));
    }

    /** Published a second time, nothing happens. */
    public void publish(UUID model) {
        shelf.lock(model);
        var text = publishable(model);
        if (shelf.holds(model)) return;
        shelf.put(text);
        events.publishEvent(CatalogueAct.published(model));
    }

    void withdraw(UUID model) {
        office(model);
        if (shelf.take(model)) events.publishEvent(CatalogueAct.withdrawn(model));
    }

    /** Whether the viewer is the office that says so. */
    boolean mayPublish(ModelText model) {
        if (!access.has(ISSUE_DIRECTIVES)) return false;
        var scope = Scopes.current();
        return scope.everything() || scope.provinces().contains(model.owner().provinceId());
    }

    static boolean isPublishable(ModelText.Standing standing) {
        if (standing.stage() == Stage.ENDED) return standing.launchedOn() != null;
        return !standing.stage().isProposal();
    }

    private ModelText publishable(UUID model) {
        var text = office(model);
        if (!isPublishable(text.standing())) throw new NotYetApproved();
        return text;
    }

    private ModelText office(UUID model) {
        access.require(ISSUE_DIRECTIVES);
        var text = models.get(new ModelId(model));
        if (!mayPublish(text)) throw new AccessDeniedException("Another province's model");
        return text;
    }
}
