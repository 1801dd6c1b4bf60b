package vn.binhyen.chasing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.directives.DirectiveText;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.notices.Mailing;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.Notices;

/** Orders a round of reminders: the letter, the job that queues its messages, and the round itself, all or nothing. */
@Component
class RoundOrders {

    private final Rounds rounds;
    private final Notices notices;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundOrders(Rounds rounds, Notices notices, Jobs jobs, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.notices = notices;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody orders. */
    record Order(UUID id, DirectiveText directive, OutstandingFilter filter, ReminderText text) {}

    void place(Order order, Recipients recipients) {
        if (rounds.contain(order.id())) return;
        if (recipients.withAddress().isEmpty()) throw new NobodyToRemind();
        var text = order.text();
        var province = order.directive().provinceId();
        notices.begin(new Mailing(new MailingId(order.id()), province, Round.KIND, text.subject(), text.body()));
        var job = jobs.begin(RoundWork.KIND, order.id().toString(), title(order.directive()));
        rounds.add(round(order, job.value(), recipients));
        events.publishEvent(new RoundOrdered(order.id(), order.filter().directive(), recipients.total()));
    }

    /** What the list of work shows; the letter's subject still has places to be filled in. */
    private static String title(DirectiveText directive) {
        var symbol = directive.document().symbol();
        return symbol == null ? directive.document().summary() : symbol;
    }

    private Round round(Order order, UUID job, Recipients recipients) {
        var filter = order.filter();
        return new Round(
                order.id(),
                order.directive().provinceId(),
                filter.directive(),
                filter.due(),
                filter.until(),
                filter.task(),
                filter.commune(),
                filter.kind(),
                job,
                recipients.total(),
                recipients.withoutAddress().size(),
                clock.instant());
    }
}
