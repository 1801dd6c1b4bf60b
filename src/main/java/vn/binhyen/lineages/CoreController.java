package vn.binhyen.lineages;

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

/** Takes in what makes a model this model. */
@Controller
@RequestMapping("/models/{id}/core")
class CoreController {

    private final PreventionModels models;
    private final CoreElements core;
    private final Bodies bodies;

    CoreController(PreventionModels models, CoreElements core, Bodies bodies) {
        this.models = models;
        this.core = core;
        this.bodies = bodies;
    }

    @GetMapping
    String write(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        var current = core.of(new ModelId(id));
        model.addAttribute("text", models.get(new ModelId(id)));
        model.addAttribute("form", CoreForm.of(current));
        model.addAttribute("current", current);
        return "lineages/core";
    }

    @PostMapping
    ModelAndView keep(@PathVariable UUID id, @ModelAttribute("form") CoreForm form, BindingResult errors) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        Replies.attempt(errors, "elements", () -> core.write(new ModelId(id), form.read(), form.lines()));
        if (!errors.hasErrors()) return Replies.seeOther("/models/" + id + "/lineage#core");
        return Replies.again("lineages/core", errors, new CoreForm(null, null))
                .addObject("text", text)
                .addObject("current", core.of(new ModelId(id)));
    }
}
