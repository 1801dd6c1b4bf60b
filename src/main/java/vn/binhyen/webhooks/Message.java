package vn.binhyen.webhooks;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.audit.Audited;

/**
 * What endpoints are told of an act: what the audit trail is told too, hence ids, counts and states, never a person's name
 * and no free text. Whoever wants to know more asks the API, as far as they may.
 */
record Message(UUID id, String act, String body) {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

    static Message of(Audited event, Map<String, Object> more, Instant at) {
        var data = new TreeMap<>(event.details());
        data.putAll(more);
        var subject = event.subject(); // module.kind:id
        var colon = subject.indexOf(':');
        data.put(subject.substring(subject.indexOf('.') + 1, colon), subject.substring(colon + 1));
        return of(event.act(), data, at);
    }

    /** To see whether the endpoint hears. */
    static Message trial(Instant at) {
        return of(Topics.TRIAL, Map.of(), at);
    }

    private static Message of(String act, Map<String, Object> data, Instant at) {
        var body = new TreeMap<String, Object>();
        body.put("type", act);
        body.put("version", VERSION);
        body.put("timestamp", at.toString());
        body.put("data", data);
        return new Message(UUID.randomUUID(), act, JSON.writeValueAsString(body));
    }
}
