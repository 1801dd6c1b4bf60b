package vn.binhyen.chasing;

import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.directives.DirectiveText;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.notices.Letter;

/** Has organisations reminded of what they still owe. */
@Service
@Transactional
public class Chasing {

    private final Access access;
    private final RoundSteps steps;
    private final RoundOrders orders;
    private final ReminderComposer composer;

    Chasing(Access access, RoundSteps steps, RoundOrders orders, ReminderComposer composer) {
        this.access = access;
        this.steps = steps;
        this.orders = orders;
        this.composer = composer;
    }

    /** Who would be reminded. */
    @Transactional(readOnly = true)
    Recipients recipients(OutstandingFilter filter) {
        access.require(JUDGE_RESULTS);
        return steps.recipients(filter);
    }

    /** The letter that the first receiver would get. */
    @Transactional(readOnly = true)
    Optional<Letter> preview(OutstandingFilter filter, ReminderText text) {
        return recipients(filter).withAddress().stream()
                .findFirst()
                .map(first -> composer.preview(filter, first.organisation().organisationId(), text));
    }

    /** Orders a round, which a job queues; the same id a second time is the same form posted twice. */
    public void remind(UUID round, DirectiveText directive, OutstandingFilter filter, ReminderText text) {
        access.require(JUDGE_RESULTS);
        orders.place(new RoundOrders.Order(round, directive, filter, text), steps.recipients(filter));
    }

    /** Stops what still waits of a round; answers how many messages were stopped. */
    public int stop(UUID round) {
        access.require(JUDGE_RESULTS);
        return steps.cancel(steps.round(round));
    }
}
