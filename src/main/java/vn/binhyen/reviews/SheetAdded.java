package vn.binhyen.reviews;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office said by which sheet models are rated from a day on. */
public record SheetAdded(LocalDate effectiveFrom, int criteria) implements Audited {

    @Override
    public String act() {
        return "reviews.add-sheet";
    }

    @Override
    public String subject() {
        return "reviews.sheet:" + effectiveFrom;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("criteria", criteria);
    }
}
