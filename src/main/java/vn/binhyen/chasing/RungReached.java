package vn.binhyen.chasing;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Obligations reached a rung of the ladder. */
record RungReached(int rung, int obligations) implements Audited {

    @Override
    public String act() {
        return "chasing.escalate";
    }

    @Override
    public String subject() {
        return "chasing.rung:" + rung;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("obligations", obligations);
    }
}
