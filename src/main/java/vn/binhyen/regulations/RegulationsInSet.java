package vn.binhyen.regulations;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Page;
import vn.binhyen.sets.CommuneLists;
import vn.binhyen.sets.CommuneSet;

/** A commune's coordination regulations in its set, with where each stands today. */
@Component
@Order(5)
class RegulationsInSet implements CommuneLists {

    private static final int PIECE = 1000;

    private final RegulationList list;

    RegulationsInSet(RegulationList list) {
        this.list = list;
    }

    @Override
    public void addTo(CommuneSet set) throws IOException {
        var filter = new RegulationFilter(null, null, null, set.communeId(), null, null);
        var title = set.page().text("regulations.list.title");
        set.add("quy-che-phoi-hop.xlsx", title, out -> write(filter, set.page(), out));
    }

    private void write(RegulationFilter filter, Page page, OutputStream out) throws IOException {
        try (var sheet = new Sheet(out, page.text("regulations.list.title"), columns(page))) {
            var piece = list.page(filter, null, PIECE);
            while (!piece.isEmpty()) {
                piece.forEach(card -> sheet.row(row(page, card)));
                piece = list.page(filter, piece.getLast().id(), PIECE);
            }
        }
    }

    private static List<Column> columns(Page page) {
        return List.of(
                new Column(page.text("regulations.organisation"), 44),
                new Column(page.text("regulations.counterpart"), 22),
                new Column(page.text("regulations.counterpartName"), 32),
                new Column(page.text("regulations.symbol"), 18),
                new Column(page.text("regulations.validFrom"), 14),
                new Column(page.text("regulations.validUntil"), 14),
                new Column(page.text("regulations.nextReview"), 14),
                new Column(page.text("regulations.state"), 18));
    }

    private static List<Cell> row(Page page, RegulationCard card) {
        return List.of(
                Cell.of(card.organisationName()),
                Cell.of(page.word(card.counterpart())),
                Cell.of(card.counterpartName()),
                card.symbol() == null ? new Cell.Missing(page.text("pages.missing")) : Cell.of(card.symbol()),
                new Cell.Day(card.validFrom()),
                day(page, card.validUntil(), "regulations.openEnded"),
                day(page, card.nextReview(), "pages.missing"),
                Cell.of(page.word(card.state())));
    }

    private static Cell day(Page page, @Nullable LocalDate day, String missing) {
        return day == null ? new Cell.Missing(page.text(missing)) : new Cell.Day(day);
    }
}
