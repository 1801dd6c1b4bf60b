package vn.binhyen.dashboards;

import org.springframework.stereotype.Component;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.notices.Letter;
import vn.binhyen.notices.Message;
import vn.binhyen.notices.PlainLetters;
import vn.binhyen.pages.Texts;

/** The words beside a dashboard that goes by e-mail, and where it is switched off. */
@Component
class DashboardLetter {

    private final PlainLetters letters;
    private final SiteAddress site;
    private final Texts texts;

    DashboardLetter(PlainLetters letters, SiteAddress site, Texts texts) {
        this.letters = letters;
        this.site = site;
        this.texts = texts;
    }

    Letter of(Message message) {
        var link = site.link("/dashboard/subscription");
        var end = texts.text(Texts.VIETNAMESE, "dashboards.letter.end");
        return letters.letter(message.subject(), message.body() + "\n\n" + end + "\n" + link, link);
    }
}
