package vn.binhyen.webhooks;

import java.util.List;

/** The acts that endpoints can hear of. One more needs a line here, and its event to say where it happens. */
final class Topics {

    static final List<String> ACTS = List.of(
            "directives.issue",
            "directives.amend",
            "directives.recall",
            "directives.supersede",
            "directives.acknowledge",
            "directives.progress",
            "directives.deliver",
            "directives.accept",
            "directives.return");

    /** Not heard of, but sent to an endpoint at its owner's wish. */
    static final String TRIAL = "webhooks.trial";

    private Topics() {}
}
