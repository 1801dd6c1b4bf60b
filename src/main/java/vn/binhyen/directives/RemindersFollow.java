package vn.binhyen.directives;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;
import vn.binhyen.areas.NotedPlaces;

/** Keeps what was noted about reminders with the obligations, which follow when the map changes. */
@Component
class RemindersFollow {

    private static final NotedPlaces MOVED = new NotedPlaces("""
            update directives.reminder r set commune_id = o.commune_id
            from directives.obligation o
            where o.province_id = r.province_id and o.id = r.obligation_id and r.commune_id is distinct from o.commune_id
                and %s = any (:units)
            """, "o.commune_id", "r.commune_id");

    private final JdbcClient jdbc;

    RemindersFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        MOVED.follow(map, jdbc);
    }
}
