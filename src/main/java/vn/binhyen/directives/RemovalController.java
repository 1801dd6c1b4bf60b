package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.Page;

/** Asks whether a draft is to be deleted, and deletes it. */
@Controller
@RequestMapping("/directives/{id}/removal")
class RemovalController {

    private final Directives directives;
    private final Drafts drafts;
    private final DirectiveHistory history;
    private final Access access;

    RemovalController(Directives directives, Drafts drafts, DirectiveHistory history, Access access) {
        this.directives = directives;
        this.drafts = drafts;
        this.history = history;
        this.access = access;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        access.require(Permission.ISSUE_DIRECTIVES);
        var text = directives.get(new DirectiveId(id));
        if (text.isIssued()) throw new AlreadyIssued(text.id());
        model.addAttribute("text", text);
        return "directives/removal";
    }

    /** The same form posted twice leads to the same place. */
    @PostMapping
    ModelAndView remove(@PathVariable UUID id, HttpServletRequest request) {
        var directive = new DirectiveId(id);
        try {
            drafts.discard(directive, Page.of(request).text("directives.removal.reason"));
        } catch (NoSuchDirective gone) {
            if (!history.tellsThatViewerDiscarded(directive)) throw gone;
        }
        return Answered.seeOther("/directives");
    }
}
