package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists models and shows each. */
@Controller
@RequestMapping("/models")
class ModelController {

    private static final int SIZE = 30;

    private final ModelList list;
    private final ModelCounts counts;
    private final ModelView view;
    private final Bodies bodies;

    ModelController(ModelList list, ModelCounts counts, ModelView view, Bodies bodies) {
        this.list = list;
        this.counts = counts;
        this.view = view;
        this.bodies = bodies;
    }

    @GetMapping
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

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, @RequestParam @Nullable UUID after, Model model) {
        var points = view.points(new ModelId(id), after, SIZE + 1);
        model.addAttribute("shown", view.of(new ModelId(id)));
        model.addAttribute("points", points.stream().limit(SIZE).toList());
        model.addAttribute("next", points.size() > SIZE ? points.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("starts", bodies.mayEnterAny());
        return "preventionmodels/model";
    }
}
