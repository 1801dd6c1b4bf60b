package vn.binhyen.chasing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.notices.MailingStanding;
import vn.binhyen.notices.Post;
import vn.binhyen.notices.SentMessage;

/** How a round of reminders stands, and which of its messages did not arrive as far as is known. */
record RoundView(
        Round round, MailingStanding standing, Post post, List<SentMessage> troubled, Map<UUID, String> names) {

    String name(SentMessage message) {
        return names.getOrDefault(
                message.organisationId(), message.organisationId().toString());
    }
}
