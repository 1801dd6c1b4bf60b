package vn.binhyen.webhooks;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.directives.ObligationMoved;

/**
 * Hears what is done and lays it out for the endpoints that want to know, in the transaction of the act: what is rolled
 * back is never told. An act on ten thousand at once is one event, hence one message.
 */
@Component
class Announcer {

    private final Deliveries deliveries;
    private final Clock clock;

    Announcer(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @EventListener
    void announce(Audited event) {
        if (!(event instanceof HappensIn where) || !Topics.ACTS.contains(event.act())) return;
        Map<String, Object> more = event instanceof ObligationMoved moved
                ? Map.of("directive", moved.directive().toString())
                : Map.of();
        deliveries.layOut(new Place(where.provinceId(), where.communeId()), Message.of(event, more, clock.instant()));
    }
}
