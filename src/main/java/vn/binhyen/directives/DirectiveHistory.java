package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.audit.AuditTrail;
import vn.binhyen.audit.PastAct;
import vn.binhyen.database.Scopes;

/** Who wrote and issued a directive, and when: for those who may read the audit trail, and nobody else. */
@Component
class DirectiveHistory implements DirectivePart {

    private final AuditTrail trail;
    private final Access access;

    DirectiveHistory(AuditTrail trail, Access access) {
        this.trail = trail;
        this.access = access;
    }

    /** The same act done by the same person several times in a row; the act is the last of them. */
    record Line(PastAct act, int times) {}

    @Override
    public void show(DirectiveText text, Model model) {
        model.addAttribute("history", of(text));
    }

    /** The latest first; nothing to whoever may not know. */
    List<Line> of(DirectiveText text) {
        if (!access.has(Permission.READ_AUDIT)) return List.of();
        var lines = new ArrayList<Line>();
        for (var act : trail.about(subject(text.id()))) {
            var newer = lines.isEmpty() ? null : lines.getLast();
            if (newer != null && newer.act().isLike(act))
                lines.set(lines.size() - 1, new Line(newer.act(), newer.times() + 1));
            else lines.add(new Line(act, 1));
        }
        return lines;
    }

    boolean tellsThatViewerDiscarded(DirectiveId id) {
        var viewer = Scopes.current().actor();
        return trail.about(subject(id)).stream()
                .anyMatch(act ->
                        act.act().equals(DirectiveDiscarded.ACT) && act.actor().equals(viewer));
    }

    private static String subject(DirectiveId id) {
        return "directives.directive:" + id;
    }
}
