package vn.binhyen.directives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists directives and shows each of them. */
@Controller
@RequestMapping("/directives")
class DirectiveController {

    private static final int SIZE = 30;

    private final Directives directives;
    private final DirectiveList list;
    private final Coverage coverage;
    private final DirectiveView view;

    DirectiveController(Directives directives, DirectiveList list, Coverage coverage, DirectiveView view) {
        this.directives = directives;
        this.list = list;
        this.coverage = coverage;
        this.view = view;
    }

    @GetMapping
    String list(@ModelAttribute("filter") DirectiveFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var cards = list.page(filter, after, SIZE + 1);
        model.addAttribute("cards", cards.stream().limit(SIZE).toList());
        model.addAttribute("next", cards.size() > SIZE ? cards.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        return "directives/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var text = directives.get(new DirectiveId(id));
        model.addAttribute("text", text);
        model.addAttribute("coverage", text.isIssued() ? coverage.of(text.id()) : null);
        view.show(text, model);
        return "directives/directive";
    }
}
