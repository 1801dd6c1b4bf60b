package vn.binhyen.reorganisations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells others, and the audit, what was done with a reorganisation. */
@Component
class Telling {

    private final Parts parts;
    private final ApplicationEventPublisher events;

    Telling(Parts parts, ApplicationEventPublisher events) {
        this.parts = parts;
        this.events = events;
    }

    void of(Reorganisation reorganisation, String verb, long moved) {
        int count = parts.count(reorganisation);
        events.publishEvent(new ReorganisationChanged(
                reorganisation.id(), verb, reorganisation.province().value(), count, moved));
    }
}
