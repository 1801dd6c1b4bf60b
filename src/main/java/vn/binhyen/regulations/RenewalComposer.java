package vn.binhyen.regulations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.notices.Composer;
import vn.binhyen.notices.Letter;
import vn.binhyen.notices.Message;
import vn.binhyen.notices.PlainLetters;

/** Composes the letters when they are sent; what was renewed or ended meanwhile is not spoken of any more. */
@Component
@Transactional(readOnly = true)
class RenewalComposer implements Composer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ReminderNotes notes;
    private final SiteAddress site;
    private final PlainLetters letters;

    RenewalComposer(ReminderNotes notes, SiteAddress site, PlainLetters letters) {
        this.notes = notes;
        this.site = site;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return RenewalPost.KIND;
    }

    @Override
    public Optional<Letter> compose(Message message) {
        var cards = notes.still(message.mailing(), message.receiverId());
        if (cards.isEmpty()) return Optional.empty();
        var link =
                site.link(cards.size() == 1 ? "/regulations/" + cards.getFirst().id() : "/regulations?sort=END");
        var text = message.body()
                .replace("{đơn vị}", cards.getFirst().organisationName())
                .replace("{quy chế}", list(cards))
                .replace("{liên kết}", link);
        return Optional.of(letters.letter(message.subject(), text, link));
    }

    private static String list(List<RegulationCard> cards) {
        return cards.stream().map(RenewalComposer::line).collect(Collectors.joining("\n"));
    }

    private static String line(RegulationCard card) {
        var symbol = card.symbol() == null ? "" : ", số " + card.symbol();
        LocalDate last = card.validUntil() == null ? LocalDate.MAX : card.validUntil();
        return "– với " + card.counterpartName() + symbol + ", có hiệu lực đến hết ngày " + DATE.format(last);
    }
}
