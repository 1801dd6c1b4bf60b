package vn.binhyen.regulations;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.notices.Mailing;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.Notices;
import vn.binhyen.notices.Receiver;
import vn.binhyen.pages.Texts;

/** Queues the letters of one night to the organisations of one province; one organisation gets one letter. */
@Component
class RenewalPost {

    static final String KIND = "regulations.renewal";

    private final Notices notices;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    RenewalPost(Notices notices, Texts texts, ApplicationEventPublisher events) {
        this.notices = notices;
        this.texts = texts;
        this.events = events;
    }

    void send(MailingId mailing, int province, List<Receiver> receivers, int regulations) {
        var distinct = receivers.stream().distinct().toList();
        if (!distinct.isEmpty()) {
            notices.begin(new Mailing(mailing, province, KIND, text("subject"), text("body")));
            notices.add(mailing, province, distinct);
        }
        events.publishEvent(new RenewalsReminded(mailing, regulations, regulations - receivers.size()));
    }

    /** Organisations read Vietnamese, whatever language the office works in. */
    private String text(String part) {
        return texts.text(Texts.VIETNAMESE, "regulations.letter." + part);
    }
}
