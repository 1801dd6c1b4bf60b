package vn.binhyen.dashboards;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Wording;
import vn.binhyen.notices.Mailing;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.Notices;
import vn.binhyen.notices.Receiver;
import vn.binhyen.pages.Texts;

/** Queues a dashboard for its subscriber: the claim of the person and period, the file and the message are one transaction. */
@Component
@Transactional
class SendingPost {

    static final String KIND = "dashboards.period";

    private static final int LONGEST_SUBJECT = 200;

    private final SendingRecords records;
    private final Notices notices;
    private final Texts texts;

    SendingPost(SendingRecords records, Notices notices, Texts texts) {
        this.records = records;
        this.notices = notices;
        this.texts = texts;
    }

    /** Answers whether it was queued now. */
    boolean queue(Subscription subscription, Papers.Paper paper) {
        var mailing = new MailingId(UUID.randomUUID());
        if (!records.claim(subscription, paper, mailing)) return false;
        var dashboard = paper.dashboard();
        int province = dashboard.place().province();
        notices.begin(new Mailing(mailing, province, KIND, subject(dashboard), said("body", dashboard)));
        notices.add(mailing, province, List.of(Receiver.person(subscription.account(), subscription.recipient())));
        return true;
    }

    private String subject(Dashboard dashboard) {
        var subject = said("subject", dashboard);
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** In Vietnamese, as the file is. */
    private String said(String part, Dashboard dashboard) {
        var period = Wording.of(Texts.VIETNAMESE).period(dashboard.period());
        return texts.text(
                Texts.VIETNAMESE,
                "dashboards.letter." + part,
                period,
                dashboard.place().name());
    }
}
