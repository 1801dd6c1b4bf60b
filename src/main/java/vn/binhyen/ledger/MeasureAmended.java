package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office said what a measure counts from a day on. */
public record MeasureAmended(String code, LocalDate effectiveFrom, boolean comparable) implements Audited {

    @Override
    public String act() {
        return "ledger.amend";
    }

    @Override
    public String subject() {
        return "ledger.measure:" + code;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("effectiveFrom", effectiveFrom.toString(), "comparable", comparable);
    }
}
