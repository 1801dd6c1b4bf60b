package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offers to ask organisations that came since a directive was issued, and to exempt those that closed or left. */
@Controller
@RequestMapping("/directives/{id}")
class DriftController {

    private final Directives directives;
    private final Drift drift;

    DriftController(Directives directives, Drift drift) {
        this.directives = directives;
        this.drift = drift;
    }

    /** Until when newcomers are asked. */
    record NewcomersForm(@Nullable LocalDate due) {}

    /** Who is exempted, and why. */
    record ExemptionForm(
            @Nullable Departure departure, @Nullable String reason) {
        Departure who() {
            return Objects.requireNonNullElse(departure, Departure.CLOSED);
        }
    }

    @GetMapping("/addressees")
    String offer(@PathVariable UUID id, Model model) {
        var directive = new DirectiveId(id);
        model.addAttribute("offer", drift.offer(directive));
        model.addAttribute("text", directives.get(directive));
        return "directives/addressees";
    }

    @PostMapping("/newcomers")
    ModelAndView include(@PathVariable UUID id, @ModelAttribute("form") NewcomersForm form, BindingResult errors) {
        return answered(id, errors, () -> drift.include(new DirectiveId(id), form.due()));
    }

    @PostMapping("/exemptions")
    ModelAndView exempt(@PathVariable UUID id, @ModelAttribute("form") ExemptionForm form, BindingResult errors) {
        var reason = form.reason() == null ? "" : form.reason();
        return answered(id, errors, () -> drift.exempt(new DirectiveId(id), form.who(), reason));
    }

    private ModelAndView answered(UUID id, Errors errors, Runnable act) {
        try {
            if (!errors.hasErrors()) act.run();
        } catch (NotAmendable refusal) {
            errors.reject(refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
        if (!errors.hasErrors()) return Answered.seeOther("/directives/" + id + "/addressees");
        return new ModelAndView("directives/addressees", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("errors", errors)
                .addObject("offer", drift.offer(new DirectiveId(id)))
                .addObject("text", directives.get(new DirectiveId(id)));
    }
}
