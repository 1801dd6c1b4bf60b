package vn.binhyen.chasing;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.directives.Outstanding;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingFilter.Due;
import vn.binhyen.directives.OutstandingObligation;

/** Takes obligations up one rung, each once: whoever is to be told is queued a message or given a line of work. */
@Component
class Escalation {

    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    private final Rungs rungs;
    private final Outstanding outstanding;
    private final EscalationRounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalation(
            Rungs rungs,
            Outstanding outstanding,
            EscalationRounds rounds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rungs = rungs;
        this.outstanding = outstanding;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** Answers how many obligations reached the rung now; all of them are told of, or none. */
    @Transactional
    int climb(Rung rung, LocalDate today) {
        var days = rung.days(today, WORKING_DAYS);
        if (days.isEmpty()) return 0;
        var due = outstanding.due(days.get().from(), days.get().to());
        var fresh = new HashSet<>(rungs.reach(rung, due, clock.instant()));
        if (fresh.isEmpty()) return 0;
        due.stream()
                .filter(each -> fresh.contains(each.id()))
                .collect(groupingBy(OutstandingObligation::directiveId))
                .forEach((directive, obligations) -> tell(rung, filter(rung, directive, days.get()), obligations));
        events.publishEvent(new RungReached(rung.id(), fresh.size()));
        return fresh.size();
    }

    private void tell(Rung rung, OutstandingFilter filter, List<OutstandingObligation> obligations) {
        var organisations = obligations.stream()
                .map(OutstandingObligation::organisationId)
                .distinct()
                .toList();
        var province = obligations.getFirst().provinceId();
        var round = UUID.randomUUID();
        if (rung.channel() == Rung.Channel.EMAIL) rounds.mail(round, province, filter, organisations);
        else rounds.note(round, filter, organisations);
    }

    private static OutstandingFilter filter(Rung rung, UUID directive, Rung.Days days) {
        return new OutstandingFilter(
                directive, rung.isAhead() ? Due.SOON : Due.LATE, rung.isAhead() ? days.to() : null, null, null, null);
    }
}
