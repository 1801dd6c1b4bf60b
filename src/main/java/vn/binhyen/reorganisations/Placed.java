package vn.binhyen.reorganisations;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.MapChanged;
import vn.binhyen.organisations.CommuneAssigned;

/** Lets what an organisation has follow when somebody places one that a reorganisation could not. */
@Component
class Placed {

    private final Moves moves;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    Placed(Moves moves, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.moves = moves;
        this.events = events;
        this.jdbc = jdbc;
    }

    @EventListener
    void placed(CommuneAssigned assigned) {
        var before = seeEverything("on");
        moves.place(assigned.commune().value(), assigned.organisations());
        events.publishEvent(new MapChanged(List.of(assigned.commune())));
        seeEverything(before);
    }

    /** What an organisation has may also be another province's, which asked for it before the organisation's unit went over. */
    private String seeEverything(String on) {
        return jdbc.sql("""
                        select set_config('binhyen.everything', :on, true), before.everything
                        from (select current_setting('binhyen.everything', true) as everything) before
                        """)
                .param("on", on)
                .query((row, i) -> row.getString("everything"))
                .single();
    }
}
