package vn.binhyen.directives;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Amends and recalls issued texts, and shows all their wordings. */
@Controller
@RequestMapping("/directives/{id}")
class AmendmentController {

    private final Amending amending;
    private final Directives directives;

    AmendmentController(Amending amending, Directives directives) {
        this.amending = amending;
        this.directives = directives;
    }

    @GetMapping("/amendment")
    String write(@PathVariable UUID id, Model model) {
        var check = amending.check(new DirectiveId(id));
        model.addAttribute("check", check);
        model.addAttribute("form", AmendmentForm.of(check.text()));
        return "directives/amendment";
    }

    @PostMapping("/amendment")
    ModelAndView amend(@PathVariable UUID id, @Valid @ModelAttribute("form") AmendmentForm form, BindingResult errors) {
        var directive = new DirectiveId(id);
        var check = amending.check(directive);
        if (errors.getTarget() != null) form.check(errors);
        try {
            if (!errors.hasErrors())
                amending.amend(
                        directive,
                        java.util.Objects.requireNonNull(form.form()),
                        String.valueOf(form.sha256()),
                        form.amendment(check.text()));
        } catch (NotAmendable refusal) {
            errors.reject(refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
        if (!errors.hasErrors()) return Answered.seeOther("/directives/" + id + "/editions");
        return new ModelAndView("directives/amendment", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", form)
                .addObject("check", check);
    }

    @GetMapping("/editions")
    String editions(@PathVariable UUID id, Model model) {
        var directive = new DirectiveId(id);
        model.addAttribute("text", directives.get(directive));
        model.addAttribute("editions", amending.editions(directive));
        return "directives/editions";
    }

    @GetMapping("/recall")
    String think(@PathVariable UUID id, Model model) {
        model.addAttribute("check", amending.check(new DirectiveId(id)));
        return "directives/recall";
    }

    @PostMapping("/recall")
    ModelAndView recall(@PathVariable UUID id, @RequestParam(defaultValue = "") @Nullable String reason) {
        var directive = new DirectiveId(id);
        var check = amending.check(directive);
        if (DirectiveForm.filled(reason) != null) {
            amending.recall(directive, String.valueOf(reason));
            return Answered.seeOther("/directives/" + id);
        }
        var errors = new BindException(new RecallForm(reason), "form");
        errors.rejectValue("reason", "NotBlank");
        return new ModelAndView("directives/recall", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("check", check);
    }

    /** Why something is recalled. */
    record RecallForm(@Nullable String reason) {}
}
