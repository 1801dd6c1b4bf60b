package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how long points last, those of one model or of all. */
@Controller
class SurvivalController {

    private final PreventionModels models;
    private final Survival survival;
    private final Bodies bodies;

    SurvivalController(PreventionModels models, Survival survival, Bodies bodies) {
        this.models = models;
        this.survival = survival;
        this.bodies = bodies;
    }

    @GetMapping("/models/survival")
    String survivalOfAll(@RequestParam @Nullable Integer year, Model model) {
        return show(survival.cohorts(null), year, model);
    }

    @GetMapping("/models/{id}/survival")
    String survival(@PathVariable UUID id, @RequestParam @Nullable Integer year, Model model) {
        model.addAttribute("text", models.get(new ModelId(id)));
        return show(survival.cohorts(new ModelId(id)), year, model);
    }

    private String show(Cohorts cohorts, @Nullable Integer year, Model model) {
        model.addAttribute("cohorts", cohorts);
        model.addAttribute("curve", cohorts.curve(year));
        model.addAttribute("year", year);
        model.addAttribute("asOf", bodies.today());
        return "preventionmodels/survival";
    }
}
