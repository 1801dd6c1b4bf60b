package vn.binhyen.directives;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts beside a draft what the office should know of it: whether its targets add up, and what it took over. */
@Component
class DraftPart implements DirectivePart {

    private final Targets targets;
    private final Templates templates;

    DraftPart(Targets targets, Templates templates) {
        this.targets = targets;
        this.templates = templates;
    }

    @Override
    public void show(DirectiveText text, Model model) {
        if (text.isIssued()) return;
        model.addAttribute("targets", targets.sums(text));
        model.addAttribute("comparison", templates.comparison(text.id()).orElse(null));
    }
}
