package vn.binhyen.chasing;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office changed a rung of its ladder. */
record RungChanged(int rung, int workingDays, boolean active) implements Audited {

    @Override
    public String act() {
        return "chasing.change-rung";
    }

    @Override
    public String subject() {
        return "chasing.rung:" + rung;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("workingDays", workingDays, "active", active);
    }
}
