package vn.binhyen.feeds;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Something that was done to a feed; the secret of an address is never told. */
record FeedAct(String act, String subject, Map<String, Object> details) implements Audited {

    static FeedAct linked(UUID link, UUID organisation) {
        return new FeedAct("feeds.link", "feeds.calendar:" + link, Map.of("organisation", organisation));
    }

    static FeedAct unlinked(UUID link, UUID organisation) {
        return new FeedAct("feeds.unlink", "feeds.calendar:" + link, Map.of("organisation", organisation));
    }

    static FeedAct published(UUID directive) {
        return new FeedAct("feeds.publish", "directives.directive:" + directive, Map.of());
    }

    static FeedAct withdrawn(UUID directive) {
        return new FeedAct("feeds.withdraw", "directives.directive:" + directive, Map.of());
    }
}
