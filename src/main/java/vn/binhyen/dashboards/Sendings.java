package vn.binhyen.dashboards;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.ActingAs;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.calendars.Period;

/** Draws a dashboard as its subscriber would see it today, and has it queued; whose access has ended gets nothing. */
@Component
class Sendings {

    private final ActingAs people;
    private final Papers papers;
    private final SendingRecords records;
    private final SendingPost post;

    Sendings(ActingAs people, Papers papers, SendingRecords records, SendingPost post) {
        this.people = people;
        this.papers = papers;
        this.records = records;
        this.post = post;
    }

    /** Answers whether it was queued now; the same person and period a second time are not. */
    boolean send(Subscription subscription, Period period) {
        if (records.isQueued(subscription, period)) return false;
        var paper = people.call(subscription.holder(), viewer -> paper(viewer, period));
        return paper.isPresent() && post.queue(subscription, paper.get());
    }

    private Optional<Papers.Paper> paper(Viewer viewer, Period period) {
        return hasPlace(viewer) ? Optional.of(papers.of(new Wish(null, null, period.code(), null))) : Optional.empty();
    }

    private static boolean hasPlace(Viewer viewer) {
        return !viewer.provinces().isEmpty()
                || !viewer.communes().isEmpty()
                || !viewer.organisations().isEmpty();
    }
}
