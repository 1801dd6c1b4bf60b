package vn.binhyen.activities;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.files.ChosenFile;

/** Takes a session a step on or back: confirmed, cancelled, undone, planned again, with a file. */
@Controller
@RequestMapping("/activities/{id}")
class SessionStepController {

    private final Sessions sessions;
    private final Recorders recorders;

    SessionStepController(Sessions sessions, Recorders recorders) {
        this.sessions = sessions;
        this.recorders = recorders;
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable UUID id) {
        sessions.confirm(new SessionId(id));
        return Replies.seeOther("/activities/" + id);
    }

    @PostMapping("/undoing")
    ModelAndView undo(@PathVariable UUID id) {
        recorders.requireRecorder();
        sessions.undo(new SessionId(id));
        return Replies.seeOther("/activities/" + id);
    }

    @GetMapping("/cancellation")
    String askWhy(@PathVariable UUID id, Model model) {
        return ask(id, "activities/cancellation", model);
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(
            @PathVariable UUID id, @Valid @ModelAttribute("form") CancellationForm form, BindingResult errors) {
        recorders.requireRecorder();
        var text = sessions.get(new SessionId(id));
        Replies.attempt(errors, () -> sessions.cancel(new SessionId(id), form.reason()));
        return answer(text, "activities/cancellation", errors);
    }

    @GetMapping("/repetition")
    String askHowOften(@PathVariable UUID id, Model model) {
        return ask(id, "activities/repetition", model);
    }

    @PostMapping("/repetition")
    ModelAndView repeat(@PathVariable UUID id, @Valid @ModelAttribute("form") Recurrence form, BindingResult errors) {
        recorders.requireRecorder();
        var text = sessions.get(new SessionId(id));
        if (errors.getTarget() instanceof Recurrence typed && !errors.hasErrors())
            typed.check(text.terms().day(), errors);
        Replies.attempt(errors, () -> sessions.repeat(new SessionId(id), form));
        return answer(text, "activities/repetition", errors);
    }

    @GetMapping("/file")
    String choose(@PathVariable UUID id, Model model) {
        return ask(id, "activities/file", model);
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView attach(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file) {
        recorders.requireRecorder();
        var text = sessions.get(new SessionId(id));
        var errors = ChosenFile.take(
                file, "activities.file.missing", (name, content) -> sessions.attach(new SessionId(id), name, content));
        return answer(text, "activities/file", errors);
    }

    private String ask(UUID id, String template, Model model) {
        recorders.requireRecorder();
        var text = sessions.get(new SessionId(id));
        if (!recorders.mayEnter(text.host())) throw new NotYourHost();
        model.addAttribute("text", text);
        return template;
    }

    private static ModelAndView answer(SessionText text, String template, BindingResult errors) {
        if (!errors.hasErrors()) return Replies.seeOther("/activities/" + text.id());
        return new ModelAndView(template, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("errors", errors)
                .addObject("text", text);
    }
}
