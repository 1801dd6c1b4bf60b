package vn.binhyen.entries;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.FactSource;

/** Leads from a figure to the sheet that told it. */
@Component
class SheetSource implements FactSource {

    static final String KIND = "entries.sheet";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path(UUID id) {
        return "/entries/sheets/" + id;
    }
}
