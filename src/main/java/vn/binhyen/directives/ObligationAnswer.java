package vn.binhyen.directives;

import java.util.List;

/** An obligation and what was done about it, the latest first, as programs read it. */
record ObligationAnswer(ObligationRow obligation, List<PastStep> steps) {

    static ObligationAnswer of(Coverage coverage, long id) {
        var obligation = new ObligationId(id);
        return new ObligationAnswer(coverage.get(obligation), coverage.steps(obligation));
    }
}
