package vn.binhyen.preventionmodels;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Takes in that a model has reached a stage. */
@Controller
@RequestMapping("/models/{id}/steps")
class StepController {

    private final PreventionModels models;
    private final ModelView view;
    private final Bodies bodies;
    private final WaysOn waysOn;

    StepController(PreventionModels models, ModelView view, Bodies bodies, WaysOn waysOn) {
        this.models = models;
        this.view = view;
        this.bodies = bodies;
        this.waysOn = waysOn;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @RequestParam Stage to, Model model) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        model.addAttribute("form", StepForm.reaching(to, bodies.today()));
        model.addAttribute("text", text);
        model.addAttribute("transition", view.transition(text, to));
        model.addAttribute("waysOn", waysOn.ofStep(text, to));
        return "preventionmodels/step";
    }

    @PostMapping
    ModelAndView take(@PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form, BindingResult errors) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        Replies.attempt(errors, "to", () -> models.take(new ModelId(id), form));
        if (!errors.hasErrors()) return Replies.seeOther("/models/" + id);
        var to = Stage.named(errors.getFieldValue("to"));
        return Replies.again("preventionmodels/step", errors, StepForm.reaching(to, bodies.today()))
                .addObject("text", text)
                .addObject("transition", view.transition(text, to))
                .addObject("waysOn", waysOn.ofStep(text, to));
    }
}
