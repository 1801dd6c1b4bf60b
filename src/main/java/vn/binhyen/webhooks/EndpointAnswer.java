package vn.binhyen.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as programs read it.
 *
 * @param secret told only in the answer that made it
 */
record EndpointAnswer(
        UUID id,
        int provinceId,
        @Nullable Integer communeId,
        String name,
        String url,
        List<String> acts,
        Instant madeAt,
        @Nullable Instant failingSince,
        @Nullable Instant pausedAt,
        Endpoint.@Nullable Pause pause,
        @Nullable String secret) {

    static EndpointAnswer of(Endpoint endpoint) {
        return of(endpoint, null);
    }

    static EndpointAnswer of(Endpoint endpoint, @Nullable String secret) {
        return new EndpointAnswer(
                endpoint.id(),
                endpoint.provinceId(),
                endpoint.communeId(),
                endpoint.name(),
                endpoint.url(),
                endpoint.acts(),
                endpoint.madeAt(),
                endpoint.failingSince(),
                endpoint.pausedAt(),
                endpoint.pause(),
                secret);
    }
}
