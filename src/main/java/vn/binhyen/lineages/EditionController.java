package vn.binhyen.lineages;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PreventionModels;

/** Shows how a model read before, and takes in its renewal. */
@Controller
@RequestMapping("/models/{id}/editions")
class EditionController {

    private final PreventionModels models;
    private final Editions editions;
    private final Bodies bodies;

    EditionController(PreventionModels models, Editions editions, Bodies bodies) {
        this.models = models;
        this.editions = editions;
        this.bodies = bodies;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("text", models.get(new ModelId(id)));
        model.addAttribute("editions", editions.of(new ModelId(id)));
        model.addAttribute("renews", editions.mayRenew(new ModelId(id)));
        return "lineages/editions";
    }

    @GetMapping("/new")
    String write(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        model.addAttribute("text", text);
        model.addAttribute("form", RenewalForm.of(text.terms(), bodies.today()));
        return "lineages/renewal";
    }

    @PostMapping
    ModelAndView renew(@PathVariable UUID id, @Valid @ModelAttribute("form") RenewalForm form, BindingResult errors) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        Replies.attempt(errors, "day", () -> editions.renew(new ModelId(id), form));
        if (!errors.hasErrors()) return Replies.seeOther("/models/" + id + "/editions");
        return Replies.again("lineages/renewal", errors, RenewalForm.of(text.terms(), bodies.today()))
                .addObject("text", text);
    }
}
