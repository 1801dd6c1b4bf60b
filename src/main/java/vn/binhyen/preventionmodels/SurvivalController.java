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

    SurvivalController(PreventionModels models, Survival survival) {
        this.models = models;
        this.survival = survival;
    }

    @GetMapping("/models/survival")
    String survivalOfAll(@RequestParam @Nullable Integer year, Model model) {
        model.addAttribute("curve", survival.curve(null, year));
        model.addAttribute("year", year);
        return "preventionmodels/survival";
    }

    @GetMapping("/models/{id}/survival")
    String survival(@PathVariable UUID id, @RequestParam @Nullable Integer year, Model model) {
        model.addAttribute("text", models.get(new ModelId(id)));
        model.addAttribute("curve", survival.curve(new ModelId(id), year));
        model.addAttribute("year", year);
        return "preventionmodels/survival";
    }
}
