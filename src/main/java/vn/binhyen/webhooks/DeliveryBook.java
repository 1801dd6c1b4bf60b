package vn.binhyen.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.webhooks.Delivery.State;
import vn.binhyen.webhooks.Endpoint.Pause;

/** Hands out what is due and writes down what came of it, in short transactions: nothing is held while a message is sent. */
@Component
@Transactional
class DeliveryBook {

    /** What is waited after the first, second … attempt; after the last there is none. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10));

    /** So long an endpoint may fail before it is left in peace. */
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    static final Duration KEPT = Duration.ofDays(30);

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Clock clock;

    DeliveryBook(Endpoints endpoints, Deliveries deliveries, Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    List<Errand> take(Duration lease) {
        return deliveries.take(lease).stream()
                .map(delivery -> new Errand(endpoints.get(delivery.endpoint()), delivery))
                .toList();
    }

    void record(Errand errand, Reply reply) {
        if (reply.isGood()) {
            deliveries.record(errand.delivery(), reply, State.DELIVERED, null);
            endpoints.answered(errand.endpoint().id());
            return;
        }
        var pause = reply.isGone() ? null : pause(errand.delivery().attempts());
        deliveries.record(errand.delivery(), reply, pause == null ? State.DEAD : State.WAITING, pause);
        var failingSince = endpoints.failed(errand.endpoint().id());
        if (reply.isGone()) endpoints.pause(errand.endpoint().id(), Pause.GONE);
        else if (failingSince.isBefore(clock.instant().minus(GIVEN_UP_AFTER)))
            endpoints.pause(errand.endpoint().id(), Pause.FAILING);
    }

    int forget() {
        return deliveries.forget(KEPT);
    }

    private static @Nullable Duration pause(int attempts) {
        return attempts <= PAUSES.size() ? PAUSES.get(attempts - 1) : null;
    }

    /** A message to carry, and where to. */
    record Errand(Endpoint endpoint, Delivery delivery) {}
}
