package vn.binhyen.activities;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.sets.CommuneLists;
import vn.binhyen.sets.CommuneSet;

/** A commune's sessions in its set. */
@Component
@Order(4)
class SessionsInSet implements CommuneLists {

    private final SessionTable table;

    SessionsInSet(SessionTable table) {
        this.table = table;
    }

    @Override
    public void addTo(CommuneSet set) throws IOException {
        var filter = new SessionFilter(null, null, null, set.communeId(), null, null, null, null);
        set.add(
                "hoat-dong.xlsx",
                set.page().text("activities.list.title"),
                out -> table.write(filter, ListFormat.XLSX, out));
    }
}
