package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a model with its points. */
@Controller
class ModelController {

    private static final int SIZE = 30;

    private final ModelView view;
    private final Bodies bodies;

    ModelController(ModelView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    @GetMapping("/models/{id}")
    String one(@PathVariable UUID id, @RequestParam @Nullable UUID after, Model model) {
        var whole = view.whole(new ModelId(id), after, SIZE + 1);
        var points = whole.points();
        model.addAttribute("shown", whole.shown());
        model.addAttribute("waysOn", whole.waysOn());
        model.addAttribute("points", points.stream().limit(SIZE).toList());
        model.addAttribute("next", points.size() > SIZE ? points.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("starts", bodies.mayEnterAny());
        return "preventionmodels/model";
    }
}
