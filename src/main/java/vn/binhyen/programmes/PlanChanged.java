package vn.binhyen.programmes;

import vn.binhyen.audit.Audited;

/** Somebody wrote, copied or removed a plan, or gave it its file. */
public record PlanChanged(PlanId plan, String verb) implements Audited {

    @Override
    public String act() {
        return "programmes." + verb;
    }

    @Override
    public String subject() {
        return "programmes.plan:" + plan;
    }
}
