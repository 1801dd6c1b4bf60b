package vn.binhyen.activities;

import jakarta.validation.Valid;
import java.util.UUID;
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

/** Takes in that a planned session took place, and what is corrected of a session. */
@Controller
@RequestMapping("/activities/{id}")
class SessionChangeController {

    private final Sessions sessions;
    private final Recorders recorders;
    private final FormView view;
    private final NotesReading reading;

    SessionChangeController(Sessions sessions, Recorders recorders, FormView view, NotesReading reading) {
        this.sessions = sessions;
        this.recorders = recorders;
        this.view = view;
        this.reading = reading;
    }

    @GetMapping("/terms")
    String edit(@PathVariable UUID id, Model model) {
        return form(id, "terms", model);
    }

    @PostMapping("/terms")
    ModelAndView correct(@PathVariable UUID id, @Valid @ModelAttribute("form") SessionForm form, BindingResult errors) {
        return change(new SessionId(id), "terms", errors, notes -> sessions.correct(new SessionId(id), notes));
    }

    @GetMapping("/holding")
    String askNumbers(@PathVariable UUID id, Model model) {
        return form(id, "holding", model);
    }

    @PostMapping("/holding")
    ModelAndView hold(@PathVariable UUID id, @Valid @ModelAttribute("form") SessionForm form, BindingResult errors) {
        return change(new SessionId(id), "holding", errors, notes -> sessions.hold(new SessionId(id), notes));
    }

    private String form(UUID id, String act, Model model) {
        recorders.requireRecorder();
        var text = sessions.get(new SessionId(id));
        if (!recorders.mayEnter(text.host())) throw new NotYourHost();
        model.addAttribute("form", SessionForm.of(text));
        model.addAttribute("known", text);
        model.addAttribute("act", act);
        model.addAttribute("choices", view.of(text.terms().kind(), text.host()));
        return "activities/form";
    }

    private ModelAndView change(SessionId id, String act, BindingResult errors, Consumer<Notes> change) {
        recorders.requireRecorder();
        var known = sessions.get(id);
        if (!recorders.mayEnter(known.host())) throw new NotYourHost();
        if (errors.getTarget() instanceof SessionForm form) {
            var notes = reading.read(form.about(known), known.host(), errors);
            Replies.attempt(errors, () -> {
                form.requireNewest(known);
                change.accept(notes);
            });
        }
        if (!errors.hasErrors()) return Replies.seeOther("/activities/" + id);
        return new ModelAndView("activities/form", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", errors.getTarget() instanceof SessionForm typed ? typed : SessionForm.of(known))
                .addObject("errors", errors)
                .addObject("known", known)
                .addObject("act", act)
                .addObject("choices", view.of(known.terms().kind(), known.host()));
    }
}
