package vn.binhyen.regulations;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;

/** Keeps what was noted about renewals with the regulations, which follow when the map changes. */
@Component
class RenewalsFollow {

    private final JdbcClient jdbc;

    RenewalsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        jdbc.sql("""
                        update regulations.renewal_reminder n set commune_id = r.commune_id, province_id = r.province_id
                        from regulations.regulation r
                        where r.id = n.regulation_id and (n.commune_id = any (:units) or r.commune_id = any (:units))
                            and (n.commune_id, n.province_id) is distinct from (r.commune_id, r.province_id)
                        """).param("units", MapChanged.ids(map.units())).update();
    }
}
