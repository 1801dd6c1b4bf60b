package vn.binhyen.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.pages.Choice;

/** Lists sessions and shows each. */
@Controller
@RequestMapping("/activities")
class SessionController {

    private static final int SIZE = 30;

    private final SessionList list;
    private final SessionView view;
    private final Kinds kinds;
    private final Hosts hosts;

    SessionController(SessionList list, SessionView view, Kinds kinds, Hosts hosts) {
        this.list = list;
        this.view = view;
        this.kinds = kinds;
        this.hosts = hosts;
    }

    @GetMapping
    String list(@ModelAttribute("filter") SessionFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var cards = list.page(filter, after, SIZE + 1);
        model.addAttribute("cards", cards.stream().limit(SIZE).toList());
        model.addAttribute("next", cards.size() > SIZE ? cards.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("kinds", kinds.all());
        model.addAttribute(
                "communes",
                hosts.communes(null).stream()
                        .map(card -> new Choice(String.valueOf(card.id().value()), card.name()))
                        .toList());
        return "activities/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", view.of(new SessionId(id)));
        return "activities/session";
    }
}
