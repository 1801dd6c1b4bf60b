package vn.binhyen.reorganisations;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;
import vn.binhyen.organisations.CommuneAssigned;

/** Lets what an organisation has follow when somebody places one that a reorganisation could not. */
@Component
class Placed {

    private final Moves moves;
    private final ApplicationEventPublisher events;

    Placed(Moves moves, ApplicationEventPublisher events) {
        this.moves = moves;
        this.events = events;
    }

    @EventListener
    void placed(CommuneAssigned assigned) {
        moves.place(assigned.commune().value(), assigned.organisations());
        events.publishEvent(new MapChanged(List.of(assigned.commune())));
    }
}
