package vn.binhyen.directives;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets the office say which issued directive a draft replaces. */
@Controller
@RequestMapping("/directives/{id}/replacement")
class ReplacementController {

    private static final int OFFERED = 20;

    private final Issuing issuing;
    private final DirectiveList list;
    private final Succession succession;

    ReplacementController(Issuing issuing, DirectiveList list, Succession succession) {
        this.issuing = issuing;
        this.list = list;
        this.succession = succession;
    }

    @GetMapping
    String choose(@PathVariable UUID id, @RequestParam(required = false) @Nullable String words, Model model) {
        var text = issuing.check(new DirectiveId(id)).text();
        if (text.isIssued()) throw new AlreadyIssued(text.id());
        model.addAttribute("text", text);
        model.addAttribute("words", words);
        model.addAttribute("offered", offered(words));
        return "directives/replacement";
    }

    /** Nothing chosen: it replaces nothing. */
    @PostMapping
    ModelAndView replace(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID replaced,
            @RequestParam(defaultValue = "false") boolean withdraws) {
        succession.replace(new DirectiveId(id), replaced == null ? null : new Replacement(replaced, withdraws));
        return Answered.seeOther("/directives/" + id);
    }

    private List<DirectiveCard> offered(@Nullable String words) {
        return list.page(new DirectiveFilter(words, DirectiveStatus.ISSUED, null), null, OFFERED);
    }
}
