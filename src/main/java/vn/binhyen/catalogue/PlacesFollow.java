package vn.binhyen.catalogue;

import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapChanged;

/** Shows where a published model runs by the communes in which its points lie once the map has changed. */
@Component
class PlacesFollow {

    private static final String MOVED = """
            update catalogue.place p set commune_id = l.commune_id, province_id = l.province_id
            from preventionmodels.located l
            where l.id = p.id and (p.commune_id, p.province_id) is distinct from (l.commune_id, l.province_id)
                and %s = any (:units)
            """;

    private final JdbcClient jdbc;

    PlacesFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each side by its index: those that lie there now, and those that lay there. */
    @EventListener
    void changed(MapChanged map) {
        follow("l.commune_id", map.units());
        follow("p.commune_id", map.units());
    }

    private void follow(String side, Collection<AreaId> units) {
        jdbc.sql(MOVED.formatted(side)).param("units", MapChanged.ids(units)).update();
    }
}
