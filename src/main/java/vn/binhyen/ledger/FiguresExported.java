package vn.binhyen.ledger;

import java.util.Map;
import vn.binhyen.audit.Audited;

/**
 * Somebody took figures away as a file.
 *
 * @param what a section of the report, or a measure's code
 */
public record FiguresExported(String what, int rows) implements Audited {

    @Override
    public String act() {
        return "ledger.export";
    }

    @Override
    public String subject() {
        return "ledger.figures:" + what;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows);
    }
}
