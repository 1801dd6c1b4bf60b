package vn.binhyen.exemplars;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.preventionmodels.Bodies;

/** Lists exemplars and shows each. */
@Controller
@RequestMapping("/exemplars")
class ExemplarController {

    private static final int SIZE = 30;

    private final ExemplarList list;
    private final ExemplarCounts counts;
    private final ExemplarView view;
    private final Bodies bodies;

    ExemplarController(ExemplarList list, ExemplarCounts counts, ExemplarView view, Bodies bodies) {
        this.list = list;
        this.counts = counts;
        this.view = view;
        this.bodies = bodies;
    }

    @GetMapping
    String list(@ModelAttribute("filter") ExemplarFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var cards = list.page(filter, after, SIZE + 1);
        model.addAttribute("cards", cards.stream().limit(SIZE).toList());
        model.addAttribute("next", cards.size() > SIZE ? cards.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("counts", counts.today());
        model.addAttribute("model", view.model(filter.model()).orElse(null));
        model.addAttribute("communes", bodies.communes());
        model.addAttribute("years", list.years());
        model.addAttribute("enters", bodies.mayEnterAny());
        return "exemplars/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", view.of(new ExemplarId(id)));
        return "exemplars/exemplar";
    }
}
