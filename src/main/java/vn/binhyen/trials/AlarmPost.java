package vn.binhyen.trials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.notices.Mailing;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.MessageState;
import vn.binhyen.notices.Notices;
import vn.binhyen.notices.Receiver;
import vn.binhyen.organisations.Contacts;
import vn.binhyen.organisations.WorkContact;
import vn.binhyen.pages.Texts;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.trials.Watched.Standing;

/** Queues the letter to an organisation whose model wants looking at, and says what became of it. */
@Component
class AlarmPost {

    static final String KIND = "trials.alarm";

    private final Notices notices;
    private final Contacts contacts;
    private final Texts texts;

    AlarmPost(Notices notices, Contacts contacts, Texts texts) {
        this.notices = notices;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** The owner as one who can be written to; empty where it is none of the organisations, or has no work address. */
    Optional<Receiver> receiver(Body owner) {
        var organisation = owner.organisationId();
        if (organisation == null) return Optional.empty();
        var contact = contacts.of(List.of(organisation)).getOrDefault(organisation, WorkContact.none());
        return Optional.ofNullable(contact.contactEmail())
                .map(String::strip)
                .filter(email -> !email.isEmpty())
                .map(email -> new Receiver(organisation, owner.communeId(), email));
    }

    void send(MailingId letter, Receiver receiver, TrialText trial, Standing standing) {
        var owner = trial.owner();
        var subject = text("subject." + standing, trial.modelName());
        var body = text(
                "body." + standing,
                owner.bodyName(),
                trial.modelName(),
                trial.terms().outcome());
        notices.begin(new Mailing(letter, owner.provinceId(), KIND, subject, body));
        notices.add(letter, owner.provinceId(), List.of(receiver));
    }

    /** What became of the letter: the state of its one message. */
    MessageState fate(UUID letter) {
        var standing = notices.standing(new MailingId(letter));
        for (var state : MessageState.values()) if (standing.count(state) > 0) return state;
        return MessageState.UNKNOWN;
    }

    /** Organisations read Vietnamese, whatever language the office works in. */
    private String text(String part, Object... words) {
        return texts.text(Texts.VIETNAMESE, "trials.letter." + part, words);
    }
}
