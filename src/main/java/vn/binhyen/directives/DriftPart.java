package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.binhyen.accounts.Access;

/** Offers beside a directive in force what may be decided since organisations came or closed. */
@Component
class DriftPart implements DirectivePart {

    private final Drift drift;
    private final Access access;

    DriftPart(Drift drift, Access access) {
        this.drift = drift;
        this.access = access;
    }

    @Override
    public void show(DirectiveText text, Model model) {
        boolean offers = text.isInForce() && access.has(ISSUE_DIRECTIVES);
        model.addAttribute("offer", offers ? drift.offer(text.id()) : DriftOffer.NONE);
    }
}
