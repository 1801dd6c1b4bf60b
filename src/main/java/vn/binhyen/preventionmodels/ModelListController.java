package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists models. */
@Controller
class ModelListController {

    private static final int SIZE = 30;

    private final ModelList list;
    private final ModelCounts counts;
    private final Bodies bodies;

    ModelListController(ModelList list, ModelCounts counts, Bodies bodies) {
        this.list = list;
        this.counts = counts;
        this.bodies = bodies;
    }

    @GetMapping("/models")
    String list(@ModelAttribute("filter") ModelFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var cards = list.page(filter, after, SIZE + 1);
        model.addAttribute("cards", cards.stream().limit(SIZE).toList());
        model.addAttribute("next", cards.size() > SIZE ? cards.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("counts", counts.today());
        model.addAttribute("communes", bodies.communes());
        model.addAttribute("enters", bodies.mayEnterAny());
        return "preventionmodels/list";
    }
}
