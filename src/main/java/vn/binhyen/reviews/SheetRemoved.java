package vn.binhyen.reviews;

import java.time.LocalDate;
import vn.binhyen.audit.Audited;

/** The office took back a sheet before it came into force. */
public record SheetRemoved(LocalDate effectiveFrom) implements Audited {

    @Override
    public String act() {
        return "reviews.remove-sheet";
    }

    @Override
    public String subject() {
        return "reviews.sheet:" + effectiveFrom;
    }
}
