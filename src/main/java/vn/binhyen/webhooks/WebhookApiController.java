package vn.binhyen.webhooks;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** The list of endpoints, and making one, for programs. A second endpoint with the same id is the first. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/webhooks")
class WebhookApiController {

    private final Webhooks webhooks;
    private final Reaches reaches;
    private final Destinations destinations;

    WebhookApiController(Webhooks webhooks, Reaches reaches, Destinations destinations) {
        this.webhooks = webhooks;
        this.reaches = reaches;
        this.destinations = destinations;
    }

    @GetMapping
    List<EndpointAnswer> endpoints() {
        return webhooks.list().stream().map(EndpointAnswer::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EndpointAnswer makeEndpoint(@Valid @RequestBody EndpointForm sent, BindingResult errors) {
        var known = webhooks.list();
        var place = reaches.find(sent.reach());
        boolean isNew = known.stream().noneMatch(each -> each.id().equals(sent.id()));
        if (place.isEmpty()) errors.rejectValue("reach", "webhooks.problem.reach");
        if (isNew && place.filter(webhooks::isFull).isPresent()) errors.rejectValue("name", "webhooks.problem.many");
        sent.check(destinations, errors);
        FieldsRefused.ifAny(errors);
        var secret = webhooks.make(sent.id(), place.orElseThrow(), sent);
        return EndpointAnswer.of(
                webhooks.get(sent.id()), secret.map(Secret::value).orElse(null));
    }
}
