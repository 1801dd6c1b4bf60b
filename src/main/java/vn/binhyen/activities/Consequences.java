package vn.binhyen.activities;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.preventionmodels.PointId;

/** What else happens in the transaction in which a session changes: its facts, its point's sign of life, the trail's line. */
@Component
class Consequences {

    private final SessionRecords records;
    private final SessionLedger ledger;
    private final AliveChecks checks;
    private final ApplicationEventPublisher events;

    Consequences(SessionRecords records, SessionLedger ledger, AliveChecks checks, ApplicationEventPublisher events) {
        this.records = records;
        this.ledger = ledger;
        this.checks = checks;
        this.events = events;
    }

    void follow(Session session, String verb) {
        switch (verb) {
            case "hold", "correct", "undo" -> count(session);
            default -> {} // what is planned, confirmed, cancelled or given a file counts as before
        }
        events.publishEvent(SessionChanged.of(session, verb));
    }

    private void count(Session session) {
        var terms = session.notes().terms();
        ledger.state(session);
        if (terms.point() == null) return;
        var point = new PointId(terms.point());
        switch (session.state()) {
            case HELD -> checks.hasWorked(point, terms.day());
            case PLANNED -> checks.hasNotWorked(point, records.lastWorkFor(point.value()));
            case CONFIRMED, CANCELLED -> {} // worked as before, or never did
        }
    }
}
