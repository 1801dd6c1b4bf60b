package vn.binhyen.webhooks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One endpoint and what was sent there, for programs. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/webhooks/{id}")
class EndpointApiController {

    private static final int LARGEST_PAGE = 500;

    private final Webhooks webhooks;

    EndpointApiController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** A piece of the list, and the key with which to ask for what follows. */
    record DeliveryPage(List<Delivery> items, @Nullable String next) {}

    @GetMapping
    EndpointAnswer endpoint(@PathVariable UUID id) {
        return EndpointAnswer.of(webhooks.get(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeEndpoint(@PathVariable UUID id) {
        webhooks.remove(id);
    }

    @PostMapping("/pause")
    @ResponseStatus(HttpStatus.OK)
    EndpointAnswer pauseEndpoint(@PathVariable UUID id) {
        webhooks.pause(id);
        return endpoint(id);
    }

    @PostMapping("/resumption")
    @ResponseStatus(HttpStatus.OK)
    EndpointAnswer resumeEndpoint(@PathVariable UUID id) {
        webhooks.resume(id);
        return endpoint(id);
    }

    @PostMapping("/trial")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tryEndpoint(@PathVariable UUID id) {
        webhooks.tryOut(id);
    }

    /** What was sent, the newest first. */
    @GetMapping("/deliveries")
    DeliveryPage deliveries(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "100") int size) {
        int wanted = Math.clamp(size, 1, LARGEST_PAGE);
        var found = webhooks.deliveries(id, after, wanted + 1);
        if (found.size() <= wanted) return new DeliveryPage(found, null);
        var items = found.subList(0, wanted);
        return new DeliveryPage(items, String.valueOf(items.getLast().id()));
    }

    @PostMapping("/deliveries/{delivery}/redelivery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redeliver(@PathVariable UUID id, @PathVariable long delivery) {
        webhooks.redeliver(id, delivery);
    }
}
