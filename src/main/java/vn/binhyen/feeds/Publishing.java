package vn.binhyen.feeds;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.audit.Audited;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.DirectiveText;
import vn.binhyen.directives.Directives;

/** Makes directives public, one by one: nothing is public because it was issued. */
@Service
@Transactional
class Publishing {

    private static final int LATEST = 50;
    private static final Set<String> ENDS = Set.of("directives.recall", "directives.supersede");
    private static final String AMENDMENT = "directives.amend";
    private static final String DIRECTIVE = "directives.directive:";

    private final Access access;
    private final Directives directives;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Access access,
            Directives directives,
            Publications publications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.directives = directives;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    /** The directive, if it is issued. */
    DirectiveText text(UUID directive) {
        access.require(ISSUE_DIRECTIVES);
        var text = directives.get(new DirectiveId(directive));
        if (!text.isInForce()) throw new NotPublic();
        return text;
    }

    Optional<Published> find(UUID directive) {
        access.require(ISSUE_DIRECTIVES);
        return publications.find(directive);
    }

    void publish(UUID directive) {
        var text = text(directive);
        var document = text.document();
        var published = new Published(
                directive,
                document.symbol(),
                document.issuer(),
                document.dated(),
                document.summary(),
                clock.instant(),
                clock.instant());
        if (publications.add(
                published, text.provinceId(), access.viewer().account().toString()))
            events.publishEvent(FeedAct.published(directive));
    }

    void withdraw(UUID directive) {
        access.require(ISSUE_DIRECTIVES);
        if (publications.remove(directive)) events.publishEvent(FeedAct.withdrawn(directive));
    }

    /** For everybody; read under the system's scope. */
    List<Published> latest() {
        return publications.latest(LATEST);
    }

    /** What is recalled or replaced is not public any more; what is amended is public as it reads now. */
    @EventListener
    void changed(Audited event) {
        boolean ends = ENDS.contains(event.act());
        if (!ends && !event.act().equals(AMENDMENT) || !event.subject().startsWith(DIRECTIVE)) return;
        var directive = UUID.fromString(event.subject().substring(DIRECTIVE.length()));
        if (publications.find(directive).isEmpty()) return;
        if (ends && publications.remove(directive)) events.publishEvent(FeedAct.withdrawn(directive));
        if (!ends)
            publications.change(
                    directive, directives.get(new DirectiveId(directive)).document(), clock.instant());
    }
}
