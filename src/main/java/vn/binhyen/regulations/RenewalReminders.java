package vn.binhyen.regulations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.notices.MailingCancelled;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.MessageMoved;
import vn.binhyen.notices.Receiver;
import vn.binhyen.organisations.Contacts;
import vn.binhyen.organisations.WorkContact;

/** Has organisations reminded, once per rule and last day; the note and the queued message are one transaction. */
@Component
@Transactional
class RenewalReminders {

    private final RenewalRules rules;
    private final ReminderNotes notes;
    private final RenewalPost post;
    private final Contacts contacts;

    RenewalReminders(RenewalRules rules, ReminderNotes notes, RenewalPost post, Contacts contacts) {
        this.rules = rules;
        this.notes = notes;
        this.post = post;
        this.contacts = contacts;
    }

    /** Answers of how many regulations somebody was reminded now. */
    int remind() {
        var rule = rules.on(notes.today());
        if (rule.remindsNobody()) return 0;
        var byProvince = notes.runningOut(rule.remindBefore().getFirst()).stream()
                .collect(groupingBy(RunsOut::provinceId, TreeMap::new, toList()));
        return byProvince.entrySet().stream()
                .mapToInt(entry -> remind(rule, entry.getKey(), entry.getValue()))
                .sum();
    }

    private int remind(RenewalRule rule, int province, List<RunsOut> runningOut) {
        var mailing = new MailingId(UUID.randomUUID());
        var known = contacts.of(
                runningOut.stream().map(RunsOut::organisationId).distinct().toList());
        var receivers = new ArrayList<Receiver>();
        int noted = 0;
        for (var regulation : runningOut) {
            var address = address(known, regulation);
            var days = rule.dueAt(ChronoUnit.DAYS.between(notes.today(), regulation.lastDay()));
            var state = address.isPresent() ? ReminderState.QUEUED : ReminderState.NO_ADDRESS;
            if (days.isEmpty() || !notes.note(regulation, days.getAsInt(), mailing, state)) continue;
            noted++;
            address.ifPresent(
                    to -> receivers.add(new Receiver(regulation.organisationId(), regulation.communeId(), to)));
        }
        if (noted > 0) post.send(mailing, province, receivers, noted);
        return noted;
    }

    private static Optional<String> address(Map<UUID, WorkContact> known, RunsOut regulation) {
        var contact = known.getOrDefault(regulation.organisationId(), WorkContact.none());
        return Optional.ofNullable(contact.contactEmail()).map(String::strip).filter(email -> !email.isEmpty());
    }

    @EventListener
    void note(MessageMoved moved) {
        var state = switch (moved.state()) {
            case QUEUED, SENDING -> ReminderState.QUEUED;
            case SENT -> ReminderState.SENT;
            case REFUSED -> ReminderState.REFUSED;
            case FAILED -> ReminderState.FAILED;
            case UNKNOWN -> ReminderState.UNKNOWN;
            case CANCELLED -> ReminderState.CANCELLED;
        };
        notes.settle(moved.mailing(), Optional.of(moved.receiverId()), state, moved.at());
    }

    @EventListener
    void note(MailingCancelled cancelled) {
        notes.settle(cancelled.mailing(), Optional.empty(), ReminderState.CANCELLED, cancelled.at());
    }
}
