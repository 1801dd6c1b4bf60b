package vn.binhyen.activities;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.FactSource;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;

/** Tells the ledger what a session counts for: all of it while it was held, nothing before. */
@Component
class SessionLedger implements FactSource {

    private final Ledger ledger;
    private final Kinds kinds;

    SessionLedger(Ledger ledger, Kinds kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
    }

    @Override
    public String kind() {
        return Sessions.OWNER;
    }

    @Override
    public String path(UUID id) {
        return "/activities/" + id;
    }

    void state(Session session) {
        var host = session.host();
        var source = new SourceRecord(kind(), session.id().value(), host.provinceId(), host.organisationId());
        ledger.state(source, session.state().wasHeld() ? facts(session) : List.of());
    }

    private List<Fact> facts(Session session) {
        var notes = session.notes();
        var commune = notes.terms().communeId();
        int area = commune == null ? session.host().provinceId() : commune;
        return SessionFacts.of(session.host(), notes, kinds.get(notes.terms().kind())).stream()
                .map(told -> new Fact(
                        told.measure(), notes.terms().day(), area, told.organisation(), told.share(), told.amount()))
                .toList();
    }
}
