package vn.binhyen.catalogue;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;

/** Shows where a published model runs by the communes in which its points lie once the map has changed. */
@Component
class PlacesFollow {

    private final JdbcClient jdbc;

    PlacesFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        jdbc.sql("""
                        update catalogue.place p set commune_id = l.commune_id, province_id = l.province_id
                        from preventionmodels.located l
                        where l.id = p.id and (p.commune_id = any (:units) or l.commune_id = any (:units))
                            and (p.commune_id, p.province_id) is distinct from (l.commune_id, l.province_id)
                        """).param("units", MapChanged.ids(map.units())).update();
    }
}
