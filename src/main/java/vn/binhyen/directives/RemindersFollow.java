package vn.binhyen.directives;

import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapChanged;

/** Keeps what was noted about reminders with the obligations, which follow when the map changes. */
@Component
class RemindersFollow {

    private static final String MOVED = """
            update directives.reminder r set commune_id = o.commune_id
            from directives.obligation o
            where o.province_id = r.province_id and o.id = r.obligation_id and r.commune_id is distinct from o.commune_id
                and %s = any (:units)
            """;

    private final JdbcClient jdbc;

    RemindersFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        follow("o.commune_id", map.units());
        follow("r.commune_id", map.units());
    }

    private void follow(String side, Collection<AreaId> units) {
        jdbc.sql(MOVED.formatted(side)).param("units", MapChanged.ids(units)).update();
    }
}
