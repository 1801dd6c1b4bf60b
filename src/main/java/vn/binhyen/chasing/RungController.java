package vn.binhyen.chasing;

import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the office adds a rung to its ladder, and changes one. */
@Controller
@RequestMapping("/escalation/rungs")
class RungController {

    private final Ladder ladder;

    RungController(Ladder ladder) {
        this.ladder = ladder;
    }

    @GetMapping("/new")
    String add(Model model) {
        ladder.requireSetter();
        model.addAttribute("form", RungForm.empty());
        return "chasing/rung";
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") RungForm form, BindingResult errors, Model model) {
        ladder.requireSetter();
        return saved(form, errors, model, ladder::add);
    }

    @GetMapping("/{rung}")
    String change(@PathVariable int rung, Model model) {
        ladder.requireSetter();
        model.addAttribute("form", RungForm.of(ladder.get(rung)));
        model.addAttribute("rung", rung);
        return "chasing/rung";
    }

    @PostMapping("/{rung}")
    ModelAndView change(
            @PathVariable int rung, @ModelAttribute("form") RungForm form, BindingResult errors, Model model) {
        ladder.requireSetter();
        ladder.get(rung);
        model.addAttribute("rung", rung);
        return saved(form, errors, model, terms -> ladder.change(rung, terms));
    }

    private static ModelAndView saved(RungForm form, BindingResult errors, Model model, Consumer<RungTerms> save) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) save.accept(form.terms());
        } catch (AlreadyARung refusal) {
            errors.rejectValue("workingDays", refusal.getDetailMessageCode());
        }
        return errors.hasErrors()
                ? new ModelAndView("chasing/rung", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
                : ReminderPage.seeOther("/escalation");
    }
}
