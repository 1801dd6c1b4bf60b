package vn.binhyen.chasing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingOrganisation;
import vn.binhyen.directives.Reminded.Channel;
import vn.binhyen.directives.Reminded.State;
import vn.binhyen.directives.Reminders;
import vn.binhyen.notices.MailingCancelled;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.MessageMoved;
import vn.binhyen.notices.MessageState;
import vn.binhyen.notices.Notices;
import vn.binhyen.notices.Receiver;

/** The steps of a round of reminders; each is one transaction, and each message's fate is noted on the timelines. */
@Component
@Transactional
class RoundSteps {

    private final Rounds rounds;
    private final Reach reach;
    private final Notices notices;
    private final Reminders reminders;

    RoundSteps(Rounds rounds, Reach reach, Notices notices, Reminders reminders) {
        this.rounds = rounds;
        this.reach = reach;
        this.notices = notices;
        this.reminders = reminders;
    }

    Round round(UUID id) {
        return rounds.get(id);
    }

    Recipients recipients(OutstandingFilter filter) {
        return reach.recipients(filter);
    }

    /** Queues messages and notes them on the timelines, both or neither. */
    void queue(Round round, List<Reachable> batch) {
        notices.add(
                new MailingId(round.id()),
                round.provinceId(),
                batch.stream().map(RoundSteps::receiver).toList());
        var organisations =
                batch.stream().map(each -> each.organisation().organisationId()).toList();
        reminders.note(round.id(), Channel.EMAIL, round.filter(), organisations);
    }

    /** Notes that somebody else was told to look after what these organisations owe. */
    void noteWorklist(UUID round, OutstandingFilter filter, List<UUID> organisations) {
        reminders.note(round, Channel.WORKLIST, filter, organisations);
    }

    int cancel(Round round) {
        return notices.cancel(new MailingId(round.id()));
    }

    @EventListener
    void note(MessageMoved moved) {
        reminders.move(moved.mailing().value(), moved.receiverId(), state(moved.state()), moved.at());
    }

    @EventListener
    void note(MailingCancelled cancelled) {
        reminders.stop(cancelled.mailing().value(), cancelled.at());
    }

    private static Receiver receiver(Reachable reachable) {
        OutstandingOrganisation organisation = reachable.organisation();
        return new Receiver(
                organisation.organisationId(), organisation.communeId(), Objects.requireNonNull(reachable.address()));
    }

    private static State state(MessageState state) {
        return switch (state) {
            case QUEUED, SENDING -> State.QUEUED;
            case SENT -> State.SENT;
            case REFUSED -> State.REFUSED;
            case FAILED -> State.FAILED;
            case UNKNOWN -> State.UNKNOWN;
            case CANCELLED -> State.CANCELLED;
        };
    }
}
