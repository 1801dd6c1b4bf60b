package vn.binhyen.chasing;

import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapChanged;

/** Keeps the worklists of communes with what they are about: the obligations that follow when the map changes. */
@Component
class RungsFollow {

    private static final String MOVED = """
            update chasing.reached_rung r set commune_id = a.commune_id
            from directives.asked a
            where a.province_id = r.province_id and a.id = r.obligation_id and r.commune_id is distinct from a.commune_id
                and %s = any (:units)
            """;

    private final JdbcClient jdbc;

    RungsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each side by its index: those that lie there now, and those that lay there. */
    @EventListener
    void changed(MapChanged map) {
        follow("a.commune_id", map.units());
        follow("r.commune_id", map.units());
    }

    private void follow(String side, Collection<AreaId> units) {
        jdbc.sql(MOVED.formatted(side)).param("units", MapChanged.ids(units)).update();
    }
}
