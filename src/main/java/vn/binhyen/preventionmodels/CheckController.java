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
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Takes in the answers to the short check. */
@Controller
class CheckController {

    private final AliveChecks checks;
    private final PointView view;
    private final Bodies bodies;

    CheckController(AliveChecks checks, PointView view, Bodies bodies) {
        this.checks = checks;
        this.view = view;
        this.bodies = bodies;
    }

    @GetMapping("/points/{id}/checks/new")
    String ask(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        var shown = view.running(new PointId(id));
        model.addAttribute("shown", shown);
        model.addAttribute("form", AliveCheck.about(shown.text(), bodies.today()));
        return "preventionmodels/check";
    }

    @PostMapping("/points/{id}/checks")
    ModelAndView answer(@PathVariable UUID id, @Valid @ModelAttribute("form") AliveCheck check, BindingResult errors) {
        bodies.requireEnterer();
        var shown = view.of(new PointId(id));
        if (!errors.hasErrors()) check.examine(errors);
        Replies.attempt(errors, "day", () -> checks.answer(new PointId(id), check));
        if (!errors.hasErrors()) return Replies.seeOther("/points/" + id);
        return Replies.again("preventionmodels/check", errors, AliveCheck.about(shown.text(), bodies.today()))
                .addObject("shown", shown);
    }
}
