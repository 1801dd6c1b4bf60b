package vn.binhyen.chasing;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office set how long answer links work. */
record LinkLifeSet(LinkLife life) implements Audited {

    @Override
    public String act() {
        return "chasing.set-link-life";
    }

    @Override
    public String subject() {
        return "chasing.link-life:" + life.validFrom();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("daysAfterDue", life.daysAfterDue());
    }
}
