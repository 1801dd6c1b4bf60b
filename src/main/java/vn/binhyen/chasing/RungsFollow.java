package vn.binhyen.chasing;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;
import vn.binhyen.areas.NotedPlaces;

/** Keeps the worklists of communes with what they are about: the obligations that follow when the map changes. */
@Component
class RungsFollow {

    private static final NotedPlaces MOVED = new NotedPlaces("""
            update chasing.reached_rung r set commune_id = a.commune_id
            from directives.asked a
            where a.province_id = r.province_id and a.id = r.obligation_id and r.commune_id is distinct from a.commune_id
                and %s = any (:units)
            """, "a.commune_id", "r.commune_id");

    private final JdbcClient jdbc;

    RungsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        MOVED.follow(map, jdbc);
    }
}
