package vn.binhyen.regulations;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;
import vn.binhyen.areas.NotedPlaces;

/** Keeps what was noted about renewals with the regulations, which follow when the map changes. */
@Component
class RenewalsFollow {

    private static final NotedPlaces MOVED = new NotedPlaces("""
            update regulations.renewal_reminder n set commune_id = r.commune_id, province_id = r.province_id
            from regulations.regulation r
            where r.id = n.regulation_id and (n.commune_id, n.province_id) is distinct from (r.commune_id, r.province_id)
                and %s = any (:units)
            """, "r.commune_id", "n.commune_id");

    private final JdbcClient jdbc;

    RenewalsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        MOVED.follow(map, jdbc);
    }
}
