package vn.binhyen.feeds;

import static vn.binhyen.accounts.Permission.ANSWER_OBLIGATIONS;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** Calendars of deadlines: an organisation makes and revokes the address of its own; whoever has the address reads it. */
@Service
@Transactional
class Calendars {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Access access;
    private final CalendarLinks links;
    private final CalendarContents contents;
    private final ApplicationEventPublisher events;

    Calendars(Access access, CalendarLinks links, CalendarContents contents, ApplicationEventPublisher events) {
        this.access = access;
        this.links = links;
        this.contents = contents;
        this.events = events;
    }

    /** The viewer's organisations, each with its address if it has one. */
    List<Held> own() {
        access.require(ANSWER_OBLIGATIONS);
        return links.holders(access.viewer().organisations()).stream()
                .map(holder -> new Held(holder, links.inForce(holder.id())))
                .toList();
    }

    /** Makes an address in the place of the one in force, and answers its secret, which is nowhere else to be had. */
    String link(UUID organisation, UUID id) {
        var holder = holder(organisation);
        revoke(organisation);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.add(id, holder, secret);
        events.publishEvent(FeedAct.linked(id, organisation));
        return secret;
    }

    void revoke(UUID organisation) {
        holder(organisation);
        links.revoke(organisation).ifPresent(link -> events.publishEvent(FeedAct.unlinked(link, organisation)));
    }

    Holder holder(UUID organisation) {
        return own().stream()
                .map(Held::holder)
                .filter(holder -> holder.id().equals(organisation))
                .findFirst()
                .orElseThrow(NoSuchFeed::new);
    }

    /** The calendar behind the secret; read under the system's scope, for nobody is signed in. */
    Optional<DeadlineCalendar> read(String secret) {
        return links.findBySecret(secret).flatMap(link -> {
            links.read(link);
            return links.holders(List.of(link.organisation())).stream()
                    .map(contents::of)
                    .findFirst();
        });
    }

    /** An organisation and the address in force. */
    record Held(Holder holder, Optional<CalendarLink> link) {}
}
