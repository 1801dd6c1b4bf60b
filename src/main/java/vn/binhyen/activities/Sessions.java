package vn.binhyen.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;

/** Plans sessions, records them as held, confirms and cancels them. */
@Service
@Transactional
public class Sessions {

    static final String OWNER = "activities.session";

    private final SessionRecords records;
    private final Recorders recorders;
    private final Consequences consequences;
    private final Files files;

    Sessions(SessionRecords records, Recorders recorders, Consequences consequences, Files files) {
        this.records = records;
        this.recorders = recorders;
        this.consequences = consequences;
        this.files = files;
    }

    /** Plans a session; the same id a second time is the same form posted twice. */
    public void plan(SessionId id, Host host, Notes notes) {
        var hand = recorders.enter(host);
        if (records.existsById(id.value())) return;
        keep(Session.planned(id, host, notes, hand), "plan");
    }

    /** Records a session that took place, planned before or not. */
    public void record(SessionId id, Host host, Notes notes) {
        var hand = recorders.enter(host);
        if (records.existsById(id.value())) return;
        var session = Session.planned(id, host, notes, hand);
        session.hold(notes, hand, recorders.today());
        keep(session, "hold");
    }

    /** A planned session took place. */
    public void hold(SessionId id, Notes notes) {
        var session = entered(id);
        session.hold(notes, recorders.enter(session.host()), recorders.today());
        keep(session, "hold");
    }

    public void correct(SessionId id, Notes notes) {
        var session = entered(id);
        session.correct(notes, recorders.enter(session.host()), recorders.today());
        keep(session, "correct");
    }

    /** Desk or office confirms it; of two who do so at once, the second finds it done. */
    public void confirm(SessionId id) {
        recorders.requireReader();
        var session = records.hold(id);
        if (session.confirm(recorders.confirm(session))) keep(session, "confirm");
    }

    public void cancel(SessionId id, String reason) {
        var session = entered(id);
        session.cancel(reason);
        keep(session, "cancel");
    }

    /** One step back: whoever may take a step may take it back. */
    public void undo(SessionId id) {
        recorders.requireReader();
        var session = records.hold(id);
        if (session.state() == State.CONFIRMED) recorders.confirm(session);
        else recorders.enter(session.host());
        session.undo();
        keep(session, "undo");
    }

    /** Plans the same session again on other days, each a session of its own. */
    public void repeat(SessionId id, Recurrence recurrence) {
        var session = entered(id);
        var hand = recorders.enter(session.host());
        if (session.series() != null) throw new AlreadyRepeated();
        var notes = session.notes();
        var series = UUID.randomUUID();
        session.join(series);
        records.save(session);
        for (var day : recurrence.daysAfter(notes.terms().day())) {
            var next = Session.planned(SessionId.fresh(), session.host(), notes.plannedOn(day), hand);
            next.join(series);
            keep(next, "plan");
        }
    }

    public void attach(SessionId id, String name, InputStreamSource content) {
        var session = entered(id);
        var host = session.host();
        var owner = new FileOwner(OWNER, id.toString(), host.provinceId(), host.hostCommune(), host.organisationId());
        try (var stream = content.getInputStream()) {
            files.keep(owner, name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        consequences.follow(session, "attach");
    }

    @Transactional(readOnly = true)
    public SessionText get(SessionId id) {
        recorders.requireReader();
        return records.get(id).text();
    }

    private Session entered(SessionId id) {
        recorders.requireReader();
        var session = records.hold(id);
        recorders.enter(session.host());
        return session;
    }

    private void keep(Session session, String verb) {
        consequences.follow(records.save(session), verb);
    }
}
