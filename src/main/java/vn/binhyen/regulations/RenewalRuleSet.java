package vn.binhyen.regulations;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office set when regulations are to be renewed and organisations reminded of it. */
record RenewalRuleSet(RenewalRule rule) implements Audited {

    @Override
    public String act() {
        return "regulations.set-renewal-rule";
    }

    @Override
    public String subject() {
        return "regulations.renewal-rule:" + rule.effectiveFrom();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("daysBefore", rule.daysBefore(), "remindBefore", rule.remindBefore());
    }
}
