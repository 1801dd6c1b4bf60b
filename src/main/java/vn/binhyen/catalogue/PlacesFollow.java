package vn.binhyen.catalogue;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;
import vn.binhyen.areas.NotedPlaces;

/** Shows where a published model runs by the communes in which its points lie once the map has changed. */
@Component
class PlacesFollow {

    private static final NotedPlaces MOVED = new NotedPlaces("""
            update catalogue.place p set commune_id = l.commune_id, province_id = l.province_id
            from preventionmodels.located l
            where l.id = p.id and (p.commune_id, p.province_id) is distinct from (l.commune_id, l.province_id)
                and %s = any (:units)
            """, "l.commune_id", "p.commune_id");

    private final JdbcClient jdbc;

    PlacesFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        MOVED.follow(map, jdbc);
    }
}
