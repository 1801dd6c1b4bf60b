package vn.binhyen.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.webhooks.Destinations.Refused;

/** An endpoint to make. The id is made with the form, so that sending it twice makes one. */
record EndpointForm(
        UUID id,
        @NotBlank @Size(max = 80) @Nullable String name,
        @NotBlank @Size(max = 500) @Nullable String url,
        @Nullable String reach,
        @Nullable List<String> acts) {

    EndpointForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    static EndpointForm empty(@Nullable String reach) {
        return new EndpointForm(UUID.randomUUID(), null, null, reach, List.of());
    }

    String chosenName() {
        return Objects.requireNonNull(name).strip();
    }

    String chosenUrl() {
        return Objects.requireNonNull(url).strip();
    }

    List<String> chosenActs() {
        return acts == null ? List.of() : acts.stream().distinct().sorted().toList();
    }

    void check(Destinations destinations, Errors errors) {
        if (!errors.hasFieldErrors("url")) checkUrl(destinations, errors);
        if (chosenActs().isEmpty() || !Topics.ACTS.containsAll(chosenActs()))
            errors.rejectValue("acts", "webhooks.problem.acts");
    }

    private void checkUrl(Destinations destinations, Errors errors) {
        try {
            destinations.resolve(chosenUrl());
        } catch (Refused refused) {
            errors.rejectValue("url", "webhooks.problem." + refused.refusal());
        }
    }
}
