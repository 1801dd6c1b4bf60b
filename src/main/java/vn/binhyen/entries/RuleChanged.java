package vn.binhyen.entries;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** The office added a rule, ended one, or set the lock day. */
record RuleChanged(String verb, String rule, int provinceId, String what) implements Audited, HappensIn {

    @Override
    public String act() {
        return "entries." + verb;
    }

    @Override
    public String subject() {
        return "entries.rule:" + rule;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("what", what);
    }
}
