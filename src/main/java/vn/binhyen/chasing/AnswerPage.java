package vn.binhyen.chasing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.directives.Act;
import vn.binhyen.directives.DirectiveText;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.directives.PastStep;
import vn.binhyen.directives.TaskTerms;

/** What somebody sees who comes by a link: what is asked of their organisation. */
record AnswerPage(AnswerLink link, DirectiveText text, List<ObligationRow> rows) {

    /** One obligation with what was done about it, the latest first. */
    record One(DirectiveText text, ObligationRow row, TaskTerms terms, List<PastStep> steps) {

        /** Why the result was last returned. */
        @Nullable
        String returned() {
            return steps.stream()
                    .filter(step -> step.act() == Act.RETURNED)
                    .findFirst()
                    .map(step -> step.result().note())
                    .orElse(null);
        }
    }
}
