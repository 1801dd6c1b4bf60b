package vn.binhyen.webhooks;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Something that was done to an endpoint; its secret is never told. */
record EndpointAct(String act, UUID endpoint, Map<String, Object> details) implements Audited {

    static EndpointAct made(Endpoint endpoint) {
        var details = new TreeMap<String, Object>();
        details.put("acts", endpoint.acts());
        details.put("province", endpoint.provinceId());
        if (endpoint.communeId() != null) details.put("commune", endpoint.communeId());
        return new EndpointAct("webhooks.make", endpoint.id(), details);
    }

    static EndpointAct of(String verb, UUID endpoint) {
        return new EndpointAct("webhooks." + verb, endpoint, Map.of());
    }

    static EndpointAct again(UUID endpoint, UUID message) {
        return new EndpointAct("webhooks.redeliver", endpoint, Map.of("message", message));
    }

    @Override
    public String subject() {
        return "webhooks.endpoint:" + endpoint;
    }
}
