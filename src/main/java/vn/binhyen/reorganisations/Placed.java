package vn.binhyen.reorganisations;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.organisations.CommuneAssigned;

/** Lets what an organisation has follow when somebody places one that a reorganisation could not. */
@Component
class Placed {

    private final Moves moves;

    Placed(Moves moves) {
        this.moves = moves;
    }

    @EventListener
    void placed(CommuneAssigned assigned) {
        moves.place(assigned.commune().value(), assigned.organisations());
    }
}
