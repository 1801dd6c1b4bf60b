package vn.binhyen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Host;
import vn.binhyen.activities.Notes;
import vn.binhyen.activities.Numbers;
import vn.binhyen.activities.SessionId;
import vn.binhyen.activities.SessionTerms;
import vn.binhyen.activities.Sessions;

/** Makes a session of an organisation that was held. */
@Component
class SessionRecordsForRoutes {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Sessions sessions;

    SessionRecordsForRoutes(Sessions sessions) {
        this.sessions = sessions;
    }

    void make(Map<String, Map<String, String>> records, String where, Host host) {
        var id = SessionId.fresh();
        var terms = new SessionTerms(
                "OUTREACH_TALK",
                TODAY,
                null,
                null,
                host.hostCommune(),
                null,
                "Phòng, chống cháy",
                null,
                null,
                null,
                null);
        sessions.record(id, host, new Notes(terms, Numbers.ofAudience(20, null), List.of(), List.of(), null));
        records.put("session " + where, Map.of("id", id.toString()));
    }
}
