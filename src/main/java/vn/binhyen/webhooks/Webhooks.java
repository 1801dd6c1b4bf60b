package vn.binhyen.webhooks;

import static vn.binhyen.accounts.Permission.CONNECT_PROGRAMS;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.webhooks.Endpoint.Pause;

/** Where programs of the viewer's offices and desks hear what happens: made, paused, removed, and what was sent there. */
@Service
@Transactional
class Webhooks {

    private final Access access;
    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Webhooks(Access access, Endpoints endpoints, Deliveries deliveries, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    List<Endpoint> list() {
        access.require(CONNECT_PROGRAMS);
        return endpoints.list();
    }

    /** Whether the place has as many as it may; those of a province's communes are not the province's own. */
    boolean isFull(Place place) {
        return list().stream().map(Place::of).filter(place::equals).count() >= Endpoint.MOST;
    }

    Endpoint get(UUID id) {
        access.require(CONNECT_PROGRAMS);
        return endpoints.get(id);
    }

    List<Delivery> deliveries(UUID endpoint, @Nullable Long before, int limit) {
        return deliveries.of(get(endpoint).id(), before, limit);
    }

    /** Makes the endpoint and answers its secret, to be shown once; nothing where it was made before. */
    Optional<Secret> make(UUID id, Place place, EndpointForm form) {
        access.require(CONNECT_PROGRAMS);
        if (endpoints.find(id).isPresent()) return Optional.empty();
        var secret = Secret.fresh();
        var endpoint = new Endpoint(
                id,
                place.provinceId(),
                place.communeId(),
                form.chosenName(),
                form.chosenUrl(),
                form.chosenActs(),
                secret,
                clock.instant(),
                null,
                null,
                null);
        endpoints.add(endpoint);
        events.publishEvent(EndpointAct.made(endpoint));
        return Optional.of(secret);
    }

    void pause(UUID id) {
        endpoints.pause(get(id).id(), Pause.BY_HAND);
        events.publishEvent(EndpointAct.of("pause", id));
    }

    /** Begins sending again, with what was left waiting. */
    void resume(UUID id) {
        endpoints.resume(get(id).id());
        events.publishEvent(EndpointAct.of("resume", id));
    }

    void remove(UUID id) {
        endpoints.remove(get(id).id());
        events.publishEvent(EndpointAct.of("remove", id));
    }

    /** Sends a message that tells of nothing, to see whether the endpoint hears. */
    void tryOut(UUID id) {
        deliveries.layOut(get(id), Message.trial(clock.instant()));
        events.publishEvent(EndpointAct.of("trial", id));
    }

    void redeliver(UUID id, long delivery) {
        var message = deliveries.again(get(id).id(), delivery).orElseThrow(() -> new NoSuchEndpoint(id));
        events.publishEvent(EndpointAct.again(id, message));
    }
}
