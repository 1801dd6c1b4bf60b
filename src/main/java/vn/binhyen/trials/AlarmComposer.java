package vn.binhyen.trials;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.notices.Composer;
import vn.binhyen.notices.Letter;
import vn.binhyen.notices.Message;
import vn.binhyen.pages.Drawings;

/** Composes the letters when they are sent; an alarm that was answered meanwhile is not spoken of any more. */
@Component
@Transactional(readOnly = true)
class AlarmComposer implements Composer {

    private final AlarmRecords alarms;
    private final SiteAddress site;
    private final Drawings drawings;

    AlarmComposer(AlarmRecords alarms, SiteAddress site, Drawings drawings) {
        this.alarms = alarms;
        this.site = site;
        this.drawings = drawings;
    }

    @Override
    public String kind() {
        return AlarmPost.KIND;
    }

    @Override
    public Optional<Letter> compose(Message message) {
        return alarms.ofMailing(message.mailingId())
                .filter(alarm -> !alarm.isAnswered())
                .map(alarm -> letter(message, alarm));
    }

    private Letter letter(Message message, Alarm alarm) {
        var link = site.link("/trials/" + alarm.trial() + "#alarms");
        var text = message.body() + "\n\n" + link;
        var html = drawings.draw(
                "trials/letter",
                Map.of("title", message.subject(), "lines", text.lines().toList(), "link", link));
        return new Letter(message.subject(), text, html);
    }
}
