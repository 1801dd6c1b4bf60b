package vn.binhyen.programmes;

import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Somebody wrote, copied or removed a plan, or gave it its file. */
public record PlanChanged(
        PlanId plan, String verb, int provinceId, @Nullable Integer communeId) implements Audited, HappensIn {

    static PlanChanged of(PlanId plan, String verb, Body body) {
        return new PlanChanged(plan, verb, body.provinceId(), body.communeId());
    }

    @Override
    public String act() {
        return "programmes." + verb;
    }

    @Override
    public String subject() {
        return "programmes.plan:" + plan;
    }
}
