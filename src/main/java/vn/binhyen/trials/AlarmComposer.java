package vn.binhyen.trials;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.notices.Composer;
import vn.binhyen.notices.Letter;
import vn.binhyen.notices.Message;
import vn.binhyen.notices.PlainLetters;

/** Composes the letters when they are sent; an alarm that was answered meanwhile is not spoken of any more. */
@Component
@Transactional(readOnly = true)
class AlarmComposer implements Composer {

    private final AlarmRecords alarms;
    private final SiteAddress site;
    private final PlainLetters letters;

    AlarmComposer(AlarmRecords alarms, SiteAddress site, PlainLetters letters) {
        this.alarms = alarms;
        this.site = site;
        this.letters = letters;
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
        return letters.letter(message.subject(), message.body() + "\n\n" + link, link);
    }
}
