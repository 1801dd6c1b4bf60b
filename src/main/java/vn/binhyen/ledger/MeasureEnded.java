package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office said that a measure is asked for no longer. */
public record MeasureEnded(String code, LocalDate lastDay, String reason) implements Audited {

    @Override
    public String act() {
        return "ledger.end";
    }

    @Override
    public String subject() {
        return "ledger.measure:" + code;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("lastDay", lastDay.toString(), "reason", reason);
    }
}
