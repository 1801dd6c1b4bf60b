package vn.binhyen.sessionimports;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Recorders;
import vn.binhyen.activities.SessionId;
import vn.binhyen.activities.SessionList;
import vn.binhyen.activities.Sessions;

/** Records the sessions of rows, as their form would. */
@Component
class Entering {

    private final Recorders recorders;
    private final Sessions sessions;
    private final SessionList list;

    Entering(Recorders recorders, Sessions sessions, SessionList list) {
        this.recorders = recorders;
        this.sessions = sessions;
        this.list = list;
    }

    void require() {
        recorders.requireRecorder();
    }

    /** The row as it was entered, or left out because somebody entered the like meanwhile. */
    Row enter(Row row) {
        if (!row.enters()) return row;
        var host = Objects.requireNonNull(row.host());
        var notes = Objects.requireNonNull(row.notes());
        if (list.has(host, notes.terms())) return row.knownMeanwhile();
        var id = new SessionId(row.id());
        if (row.held()) sessions.record(id, host, notes);
        else sessions.plan(id, host, notes);
        return row;
    }
}
