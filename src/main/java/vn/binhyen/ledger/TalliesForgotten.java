package vn.binhyen.ledger;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;

/** Takes what registers were tallied into a unit away with the unit, when it turns out that it never was (decision 61). */
@Component
class TalliesForgotten {

    private final JdbcClient jdbc;

    TalliesForgotten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(MapChanged map) {
        if (map.takenBack().isEmpty()) return;
        jdbc.sql("select ledger.forget_tallied(:units)")
                .param("units", MapChanged.ids(map.takenBack()))
                .query()
                .singleRow();
    }
}
