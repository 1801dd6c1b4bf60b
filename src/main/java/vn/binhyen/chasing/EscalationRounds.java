package vn.binhyen.chasing;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.notices.Mailing;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.Notices;
import vn.binhyen.pages.Texts;

/** The rounds of reminders that the ladder begins by itself, with the proposed words. */
@Component
class EscalationRounds {

    private final Rounds rounds;
    private final RoundSteps steps;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    EscalationRounds(Rounds rounds, RoundSteps steps, Notices notices, Texts texts, Clock clock) {
        this.rounds = rounds;
        this.steps = steps;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /** Queues messages to those of the organisations that have an address. */
    void mail(UUID id, int province, OutstandingFilter filter, List<UUID> organisations) {
        var meant = new HashSet<>(organisations);
        var recipients = new Recipients(steps.recipients(filter).all().stream()
                .filter(each -> meant.contains(each.organisation().organisationId()))
                .toList());
        if (recipients.withAddress().isEmpty()) return;
        notices.begin(new Mailing(
                new MailingId(id),
                province,
                Round.KIND,
                texts.text(Texts.VIETNAMESE, "chasing.proposed.subject"),
                texts.text(Texts.VIETNAMESE, "chasing.proposed.body")));
        var round = Round.ofLadder(id, province, filter, recipients, clock.instant());
        rounds.add(round);
        steps.queue(round, recipients.withAddress());
    }

    /** Notes on the timelines that somebody was told to look after it. */
    void note(UUID id, OutstandingFilter filter, List<UUID> organisations) {
        steps.noteWorklist(id, filter, organisations);
    }
}
