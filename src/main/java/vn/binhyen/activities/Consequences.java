package vn.binhyen.activities;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.preventionmodels.PointId;

/** What else happens in the transaction in which a session changes: the trail has a line, the point gave a sign of life. */
@Component
class Consequences {

    private final AliveChecks checks;
    private final ApplicationEventPublisher events;

    Consequences(AliveChecks checks, ApplicationEventPublisher events) {
        this.checks = checks;
        this.events = events;
    }

    void follow(Session session, String verb) {
        var terms = session.notes().terms();
        if (session.state() == State.HELD && terms.point() != null)
            checks.hasWorked(new PointId(terms.point()), terms.day());
        events.publishEvent(SessionChanged.of(session, verb));
    }
}
