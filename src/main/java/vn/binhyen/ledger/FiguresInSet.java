package vn.binhyen.ledger;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.binhyen.sets.CommuneLists;
import vn.binhyen.sets.CommuneSet;

/** A commune's figures of the year month by month in its set, a file for each section. */
@Component
@Order(6)
class FiguresInSet implements CommuneLists {

    private final FigureSheets sheets;

    FiguresInSet(FigureSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void addTo(CommuneSet set) throws IOException {
        var page = set.page();
        for (var section : FigureFilter.SECTIONS) {
            var filter = new FigureFilter(section, null, null, set.communeId(), null, null, null);
            set.add(
                    "so-lieu/" + section + ".xlsx",
                    page.text("ledger.figures.title") + " – " + section + ". " + page.text("ledger.section." + section),
                    out -> sheets.section(filter, page, out));
        }
    }
}
