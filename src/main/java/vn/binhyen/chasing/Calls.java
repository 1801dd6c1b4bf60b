package vn.binhyen.chasing;

import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingOrganisation;
import vn.binhyen.directives.Reminded.Channel;
import vn.binhyen.directives.Reminders;
import vn.binhyen.pages.Piece;

/** Whom to call or write to oneself, and the note that somebody did: done by a person, never “sent”. */
@Service
@Transactional
class Calls {

    private final Access access;
    private final Reach reach;
    private final Reminders reminders;
    private final ApplicationEventPublisher events;

    Calls(Access access, Reach reach, Reminders reminders, ApplicationEventPublisher events) {
        this.access = access;
        this.reach = reach;
        this.reminders = reminders;
        this.events = events;
    }

    /** Notes calls to these organisations, or to all that are meant; the same form twice counts once. */
    int note(UUID form, Channel channel, OutstandingFilter filter, List<UUID> chosen) {
        access.require(JUDGE_RESULTS);
        if (channel == Channel.EMAIL || channel == Channel.WORKLIST)
            throw new IllegalArgumentException("Nobody does that by hand: " + channel);
        int noted = reminders.note(form, channel, filter, chosen);
        if (noted > 0) events.publishEvent(new CallsNoted(form, filter.directive(), channel, noted));
        return noted;
    }

    List<UUID> all(OutstandingFilter filter) {
        access.require(JUDGE_RESULTS);
        return reach.recipients(filter).all().stream()
                .map(Reachable::organisation)
                .map(OutstandingOrganisation::organisationId)
                .toList();
    }

    /** A piece of the contacts by name, to look at. */
    @Transactional(readOnly = true)
    Piece<Reachable> page(OutstandingFilter filter, @Nullable UUID after, int size) {
        access.require(JUDGE_RESULTS);
        return Piece.of(
                size,
                most -> reach.page(filter, after, most),
                each -> each.organisation().organisationId());
    }

    @Transactional(readOnly = true)
    long count(OutstandingFilter filter) {
        access.require(JUDGE_RESULTS);
        return reach.count(filter);
    }

    /** The same, for a program to take along. */
    Piece<Reachable> take(OutstandingFilter filter, @Nullable UUID after, int size) {
        var piece = page(filter, after, size);
        events.publishEvent(
                new ContactsExported(filter.directive(), piece.items().size()));
        return piece;
    }

    /** The contacts, to take along as a file. */
    Recipients export(OutstandingFilter filter) {
        access.require(JUDGE_RESULTS);
        var recipients = reach.recipients(filter);
        events.publishEvent(new ContactsExported(filter.directive(), recipients.total()));
        return recipients;
    }
}
