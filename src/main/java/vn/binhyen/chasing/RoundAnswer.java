package vn.binhyen.chasing;

import java.util.List;
import java.util.Map;
import vn.binhyen.notices.MessageState;
import vn.binhyen.notices.SentMessage;

/**
 * A round of reminders as programs read it.
 *
 * @param messages how many are in which state; only what is SENT was taken over by a mail server
 * @param troubled those that did not arrive, as far as is known
 */
record RoundAnswer(Round round, Map<MessageState, Long> messages, List<SentMessage> troubled) {

    static RoundAnswer of(RoundView view) {
        return new RoundAnswer(view.round(), view.standing().counts(), view.troubled());
    }
}
