package vn.binhyen.webhooks;

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
import vn.binhyen.pages.Piece;

/** One endpoint and what was sent there, for programs. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/webhooks/{id}")
class EndpointApiController {

    private final Webhooks webhooks;

    EndpointApiController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

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
    Piece<Delivery> deliveries(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "100") int size) {
        return Piece.of(size, most -> webhooks.deliveries(id, after, most), Delivery::id);
    }

    @PostMapping("/deliveries/{delivery}/redelivery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redeliver(@PathVariable UUID id, @PathVariable long delivery) {
        webhooks.redeliver(id, delivery);
    }
}
