package vn.binhyen.chasing;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office added a rung to its ladder or changed one. */
record RungChanged(int rung, String verb, RungTerms terms) implements Audited {

    @Override
    public String act() {
        return "chasing." + verb + "-rung";
    }

    @Override
    public String subject() {
        return "chasing.rung:" + rung;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "workingDays", terms.workingDays(),
                "target", terms.target().name(),
                "channel", terms.channel().name(),
                "active", terms.active());
    }
}
