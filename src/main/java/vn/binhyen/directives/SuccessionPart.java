package vn.binhyen.directives;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts beside a directive what it replaces and what replaces it. */
@Component
class SuccessionPart implements DirectivePart {

    private final Succession succession;

    SuccessionPart(Succession succession) {
        this.succession = succession;
    }

    @Override
    public void show(DirectiveText text, Model model) {
        model.addAttribute("chain", succession.chain(text.id()));
    }
}
