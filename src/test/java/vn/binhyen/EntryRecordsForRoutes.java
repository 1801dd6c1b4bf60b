package vn.binhyen;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.entries.Entries;

/** Opens an organisation's sheet of a month. */
@Component
class EntryRecordsForRoutes {

    private static final String MONTH = "calendar_year:2026:month:10";

    private final Entries entries;

    EntryRecordsForRoutes(Entries entries) {
        this.entries = entries;
    }

    void make(Map<String, Map<String, String>> records, String where, UUID organisation) {
        var id = entries.open(null, organisation, Calendars.standard().period(MONTH));
        records.put("entry " + where, Map.of("id", id.toString()));
    }
}
