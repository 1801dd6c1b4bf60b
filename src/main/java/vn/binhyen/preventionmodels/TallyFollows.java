package vn.binhyen.preventionmodels;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;

/** Counts anew what runs in the communes between which a change of the map moved points. */
@Component
class TallyFollows {

    private final JdbcClient jdbc;

    TallyFollows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        jdbc.sql("select preventionmodels.recount_units(:units, :takenBack)")
                .param("units", MapChanged.ids(map.units()))
                .param("takenBack", MapChanged.ids(map.takenBack()))
                .query(Integer.class)
                .single();
    }
}
