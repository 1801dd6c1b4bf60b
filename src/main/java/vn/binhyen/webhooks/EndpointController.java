package vn.binhyen.webhooks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One endpoint: what was sent there, and what its office or desk does about it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(WebhookController.PATH + "/{id}")
class EndpointController {

    private static final int SIZE = 50;

    private final Webhooks webhooks;
    private final Reaches reaches;

    EndpointController(Webhooks webhooks, Reaches reaches) {
        this.webhooks = webhooks;
        this.reaches = reaches;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long before, Model model) {
        var endpoint = webhooks.get(id);
        var deliveries = webhooks.deliveries(id, before, SIZE + 1);
        model.addAttribute("endpoint", endpoint);
        model.addAttribute("reach", reaches.name(endpoint));
        model.addAttribute("deliveries", deliveries.stream().limit(SIZE).toList());
        model.addAttribute("first", before == null);
        model.addAttribute(
                "next", deliveries.size() > SIZE ? deliveries.get(SIZE - 1).id() : null);
        return "webhooks/endpoint";
    }

    @PostMapping("/pause")
    Object pause(@PathVariable UUID id) {
        webhooks.pause(id);
        return WebhookController.seeOther(id);
    }

    @PostMapping("/resumption")
    Object resume(@PathVariable UUID id) {
        webhooks.resume(id);
        return WebhookController.seeOther(id);
    }

    @PostMapping("/trial")
    Object tryOut(@PathVariable UUID id) {
        webhooks.tryOut(id);
        return WebhookController.seeOther(id);
    }

    @PostMapping("/removal")
    Object remove(@PathVariable UUID id) {
        webhooks.remove(id);
        return WebhookController.seeOther(WebhookController.PATH);
    }

    @PostMapping("/deliveries/{delivery}/redelivery")
    Object redeliver(@PathVariable UUID id, @PathVariable long delivery) {
        webhooks.redeliver(id, delivery);
        return WebhookController.seeOther(id);
    }
}
