package vn.binhyen.dashboards;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.ActingAs;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.documents.Pdf;
import vn.binhyen.notices.Composer;
import vn.binhyen.notices.Enclosure;
import vn.binhyen.notices.Letter;
import vn.binhyen.notices.Message;

/** Composes the letters when they are sent; who unsubscribed or lost access to the place meanwhile gets none. */
@Component
class DashboardComposer implements Composer {

    private final SendingRecords records;
    private final Subscriptions subscriptions;
    private final ActingAs people;
    private final DashboardLetter letters;

    DashboardComposer(SendingRecords records, Subscriptions subscriptions, ActingAs people, DashboardLetter letters) {
        this.records = records;
        this.subscriptions = subscriptions;
        this.people = people;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return SendingPost.KIND;
    }

    @Override
    public Optional<Letter> compose(Message message) {
        return records.waiting(message.mailing())
                .filter(this::isStillWanted)
                .map(waiting ->
                        letters.of(message).with(new Enclosure(waiting.fileName(), Pdf.MEDIA_TYPE, waiting.content())));
    }

    private boolean isStillWanted(SendingRecords.Waiting waiting) {
        var account = new AccountId(waiting.account());
        return subscriptions.of(account).isPresent()
                && people.find(account).filter(viewer -> reads(viewer, waiting)).isPresent();
    }

    private static boolean reads(Viewer viewer, SendingRecords.Waiting waiting) {
        var organisation = waiting.organisationId();
        if (organisation != null) return viewer.organisations().contains(organisation);
        return viewer.provinces().contains(waiting.areaId())
                || viewer.communes().contains(waiting.areaId());
    }
}
