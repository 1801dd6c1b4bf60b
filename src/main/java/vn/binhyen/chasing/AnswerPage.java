package vn.binhyen.chasing;

import java.util.List;
import vn.binhyen.directives.DirectiveText;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.directives.PastStep;
import vn.binhyen.directives.TaskTerms;

/** What somebody sees who comes by a link: what is asked of their organisation. */
record AnswerPage(AnswerLink link, DirectiveText text, List<ObligationRow> rows) {

    /** One obligation with what was done about it, the latest first. */
    record One(DirectiveText text, ObligationRow row, TaskTerms terms, List<PastStep> steps) {}
}
