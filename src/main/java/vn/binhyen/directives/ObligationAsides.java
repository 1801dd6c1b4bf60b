package vn.binhyen.directives;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is shown beside an obligation's steps: reminders, comments, and whether the last judgement can be taken back. */
@Component
class ObligationAsides {

    private final Reminders reminders;
    private final Comments comments;
    private final Judging judging;

    ObligationAsides(Reminders reminders, Comments comments, Judging judging) {
        this.reminders = reminders;
        this.comments = comments;
        this.judging = judging;
    }

    void show(ObligationId id, Model model) {
        model.addAttribute("reminders", reminders.about(id));
        model.addAttribute("comments", comments.about(id));
        model.addAttribute("undoable", judging.isUndoable(id));
    }
}
