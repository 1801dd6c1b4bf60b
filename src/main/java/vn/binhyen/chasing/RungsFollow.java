package vn.binhyen.chasing;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;

/** Keeps the worklists of communes with what they are about: the obligations that follow when the map changes. */
@Component
class RungsFollow {

    private final JdbcClient jdbc;

    RungsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        jdbc.sql("""
                        update chasing.reached_rung r set commune_id = a.commune_id
                        from directives.asked a
                        where a.province_id = r.province_id and a.id = r.obligation_id
                            and (r.commune_id = any (:units) or a.commune_id = any (:units))
                            and r.commune_id is distinct from a.commune_id
                        """).param("units", MapChanged.ids(map.units())).update();
    }
}
