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

    private final DirectiveList list;
    private final DirectiveView view;

    DirectiveController(DirectiveList list, DirectiveView view) {
        this.list = list;
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
        return view.show(new DirectiveId(id), model);
    }
}
