package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.SiteAddress;

/** Hands out links with which somebody without an account answers a point's check once, and takes their answers in. */
@Service
@Transactional
class LinkedChecks {

    private final CheckLinks links;
    private final AliveChecks checks;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    LinkedChecks(CheckLinks links, AliveChecks checks, Bodies bodies, ApplicationEventPublisher events) {
        this.links = links;
        this.checks = checks;
        this.bodies = bodies;
        this.events = events;
    }

    /** How many links to a point's check still work, and by which rule the next one will. */
    record Standing(int working, CheckLinks.Rule rule) {}

    /** The secret of a link, and until when it works. */
    record Fresh(String secret, LocalDate expiresOn) {

        MadeLink at(SiteAddress site) {
            return new MadeLink(site.link("/answers/checks/" + secret), expiresOn);
        }
    }

    /** A link as whoever made it is told, once. */
    record MadeLink(String url, LocalDate expiresOn) {}

    Fresh make(PointText point) {
        bodies.enterForOthers(point.body());
        if (point.endedOn() != null) throw new AlreadyEnded();
        events.publishEvent(new PointChanged(new PointId(point.id()), "make-check-link"));
        return links.add(point);
    }

    void revoke(PointText point) {
        bodies.enterForOthers(point.body());
        var id = new PointId(point.id());
        if (links.revoke(id) > 0) events.publishEvent(new PointChanged(id, "revoke-check-links"));
    }

    @Transactional(readOnly = true)
    Standing standing(PointText point) {
        bodies.enterForOthers(point.body());
        return new Standing(links.working(new PointId(point.id())), links.rule());
    }

    /** The link behind the secret; one that was used is answered too, so that whoever used it can be thanked. */
    @Transactional(readOnly = true)
    CheckLink open(String secret) {
        var link = links.find(secret).orElseThrow(NoSuchCheckLink::new);
        if (!link.isUsed()) link.requireWorking(links.today(), null);
        return link;
    }

    /** The answer and the use of the link stand or fall together; the same form a second time counts once. */
    void answer(String secret, AliveCheck check) {
        var link = links.find(secret).orElseThrow(NoSuchCheckLink::new);
        if (links.use(link, check)) checks.answerByLink(new PointId(link.pointId()), check);
        else links.find(secret).orElseThrow(NoSuchCheckLink::new).requireWorking(links.today(), check.check());
    }
}
