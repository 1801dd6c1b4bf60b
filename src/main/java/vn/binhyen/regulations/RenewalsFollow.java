package vn.binhyen.regulations;

import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapChanged;

/** Keeps what was noted about renewals with the regulations, which follow when the map changes. */
@Component
class RenewalsFollow {

    private static final String MOVED = """
            update regulations.renewal_reminder n set commune_id = r.commune_id, province_id = r.province_id
            from regulations.regulation r
            where r.id = n.regulation_id and (n.commune_id, n.province_id) is distinct from (r.commune_id, r.province_id)
                and %s = any (:units)
            """;

    private final JdbcClient jdbc;

    RenewalsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each side by its index: those that lie there now, and those that lay there. */
    @EventListener
    void changed(MapChanged map) {
        follow("r.commune_id", map.units());
        follow("n.commune_id", map.units());
    }

    private void follow(String side, Collection<AreaId> units) {
        jdbc.sql(MOVED.formatted(side)).param("units", MapChanged.ids(units)).update();
    }
}
