package vn.binhyen.webhooks;

import java.util.List;

/**
 * The acts that endpoints can hear of: what changes for others than whoever acts. One more needs a line here, and its event
 * to say where it happens.
 */
final class Topics {

    static final List<String> ACTS = List.of(
            "directives.issue",
            "directives.ask_again",
            "directives.amend",
            "directives.recall",
            "directives.supersede",
            "directives.extend",
            "directives.exempt",
            "directives.acknowledge",
            "directives.progress",
            "directives.deliver",
            "directives.accept",
            "directives.return",
            "directives.undo",
            "directives.ask-extension",
            "directives.ask-exemption",
            "directives.grant-extension",
            "directives.grant-exemption",
            "directives.refuse",
            "directives.comment",
            "regulations.sign",
            "regulations.correct",
            "regulations.end",
            "programmes.open",
            "programmes.copy",
            "programmes.set-out",
            "programmes.drop",
            "programmes.declare",
            "programmes.write-plan",
            "programmes.remove-plan");

    /** Not heard of, but sent to an endpoint at its owner's wish. */
    static final String TRIAL = "webhooks.trial";

    private Topics() {}
}
