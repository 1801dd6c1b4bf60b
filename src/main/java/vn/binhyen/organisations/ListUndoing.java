package vn.binhyen.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list back that was applied: wholly, or not at all where something stands on what it did. */
@Component
@Transactional
class ListUndoing {

    private final StagedImports staged;
    private final AppliedRows applied;
    private final List<OrganisationUse> uses;
    private final ApplicationEventPublisher events;

    ListUndoing(
            StagedImports staged, AppliedRows applied, List<OrganisationUse> uses, ApplicationEventPublisher events) {
        this.staged = staged;
        this.applied = applied;
        this.uses = uses;
        this.events = events;
    }

    /** Undone a second time, nothing happens. */
    void undo(UUID id) {
        var list = staged.get(id);
        if (!staged.undone(id)) return;
        if (applied.isMoved(id)) throw new CannotBeUndone("organisations.use.changedSince");
        var registered = applied.registered(id);
        for (var use : uses) if (use.isMadeOf(registered)) throw new CannotBeUndone(use.key());
        int restored = applied.restore(id);
        int withdrawn = applied.withdraw(id);
        if (restored != list.changed() || withdrawn != list.fresh())
            throw new CannotBeUndone("organisations.use.changedSince");
        applied.drop(id);
        events.publishEvent(new ListUndone(id, list.sha256(), withdrawn, restored));
    }
}
