package vn.binhyen.reports;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** An office said what a report asks for from a day on. */
public record DefinitionAdded(String code, int provinceId, Map<String, Object> details) implements Audited {

    @Override
    public String act() {
        return "reports.define";
    }

    @Override
    public String subject() {
        return "reports.definition:" + code;
    }
}
