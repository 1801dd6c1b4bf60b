package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.audit.ActorNames;

/** Shows a model with its points. */
@Controller
class ModelController {

    private static final int SIZE = 30;

    private final ModelView view;
    private final Bodies bodies;
    private final ActorNames names;

    ModelController(ModelView view, Bodies bodies, ActorNames names) {
        this.view = view;
        this.bodies = bodies;
        this.names = names;
    }

    @GetMapping("/models/{id}")
    String one(@PathVariable UUID id, @RequestParam @Nullable UUID after, Model model) {
        var whole = view.whole(new ModelId(id), after, SIZE + 1);
        var points = whole.points();
        model.addAttribute("shown", whole.shown());
        model.addAttribute("waysOn", whole.waysOn());
        model.addAttribute("names", names(whole.shown().steps()));
        model.addAttribute("totals", whole.totals());
        model.addAttribute("points", points.stream().limit(SIZE).toList());
        model.addAttribute("next", points.size() > SIZE ? points.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("starts", bodies.mayEnterAny());
        return "preventionmodels/model";
    }

    private Map<String, String> names(List<Step.Taken> steps) {
        return names.namesOf(steps.stream().map(Step.Taken::actor).distinct().toList());
    }
}
