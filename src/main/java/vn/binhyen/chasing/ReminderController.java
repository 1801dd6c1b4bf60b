package vn.binhyen.chasing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.pages.Texts;

/** Where people are reminded: whom, with which words, how one message looks, and then all of them. */
@Controller
@RequestMapping("/directives/{id}/reminders")
class ReminderController {

    private final Chasing chasing;
    private final ReminderPage page;
    private final Directives directives;
    private final Texts texts;
    private final Clock clock;

    ReminderController(Chasing chasing, ReminderPage page, Directives directives, Texts texts, Clock clock) {
        this.chasing = chasing;
        this.page = page;
        this.directives = directives;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable UUID id, @ModelAttribute("filter") ReminderFilter filter, Model model) {
        model.addAttribute("form", proposed());
        return page.show(id, filter, model);
    }

    /** With {@code preview} one message is shown, otherwise all are queued. */
    @PostMapping
    ModelAndView remind(
            @PathVariable UUID id,
            @ModelAttribute("filter") ReminderFilter filter,
            @Valid @ModelAttribute("form") ReminderForm form,
            BindingResult errors,
            @RequestParam @Nullable String preview,
            Model model) {
        form.check(errors);
        var meant = filter.of(id, LocalDate.now(clock));
        if (!errors.hasErrors() && preview == null) {
            chasing.remind(form.round(), directives.get(new DirectiveId(id)), meant, form.text());
            return ReminderPage.seeOther("/reminders/" + form.round());
        }
        if (!errors.hasErrors())
            model.addAttribute("letter", chasing.preview(meant, form.text()).orElse(null));
        var status = errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView(page.show(id, filter, model), model.asMap(), status);
    }

    /** Organisations read Vietnamese, whatever language the office works in. */
    private ReminderForm proposed() {
        return new ReminderForm(
                UUID.randomUUID(),
                texts.text(Texts.VIETNAMESE, "chasing.proposed.subject"),
                texts.text(Texts.VIETNAMESE, "chasing.proposed.body"));
    }
}
