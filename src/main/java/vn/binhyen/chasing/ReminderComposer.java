package vn.binhyen.chasing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.directives.Outstanding;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.notices.Composer;
import vn.binhyen.notices.Letter;
import vn.binhyen.notices.Message;
import vn.binhyen.pages.Drawings;

/** Composes reminders when they are sent: of what is owed then, with a link made for this message alone. */
@Component
@Transactional
class ReminderComposer implements Composer {

    private final Rounds rounds;
    private final Outstanding outstanding;
    private final LinkMaker links;
    private final Drawings drawings;

    ReminderComposer(Rounds rounds, Outstanding outstanding, LinkMaker links, Drawings drawings) {
        this.rounds = rounds;
        this.outstanding = outstanding;
        this.links = links;
        this.drawings = drawings;
    }

    @Override
    public String kind() {
        return Round.KIND;
    }

    @Override
    public Optional<Letter> compose(Message message) {
        var round = rounds.get(message.mailing().value());
        var owed = outstanding.of(round.filter(), message.receiverId());
        if (owed.isEmpty()) return Optional.empty();
        var text = new ReminderText(message.subject(), message.body());
        return Optional.of(letter(text, owed, links.make(round, owed)));
    }

    /** What one organisation would be sent, with a link that leads nowhere. */
    Letter preview(OutstandingFilter filter, UUID organisation, ReminderText text) {
        return letter(text, outstanding.of(filter, organisation), links.example());
    }

    private Letter letter(ReminderText text, List<ObligationRow> owed, String link) {
        var filled = text.filled(ReminderText.values(owed, document(owed.getFirst()), link));
        var html = drawings.draw(
                "chasing/letter", Map.of("title", filled.subject(), "paragraphs", filled.paragraphs(), "link", link));
        return new Letter(filled.subject(), filled.body(), html);
    }

    private static String document(ObligationRow row) {
        return row.symbol() == null ? "“" + row.summary() + "”" : row.symbol() + " “" + row.summary() + "”";
    }
}
