package vn.binhyen.directives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what organisations answer and how desk and office judge it. */
@Controller
@RequestMapping("/obligations/{id}")
class AnswerController {

    private final Answers answers;
    private final ObligationForms forms;

    AnswerController(Answers answers, ObligationForms forms) {
        this.answers = answers;
        this.forms = forms;
    }

    /** What is typed about a result; each completion needs one of the fields. */
    record ResultForm(
            @Nullable UUID form,
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable String note,
            @Nullable List<MultipartFile> files) {}

    /** What is typed when a result is judged. */
    record JudgementForm(
            @Nullable UUID form,
            @Nullable Integer version,
            @Nullable String comment) {

        /** The version that was read; none is one that never was. */
        int seen() {
            return version == null ? -1 : version;
        }
    }

    /** What is typed about how far the work is. */
    record ProgressForm(@Nullable UUID form, @Nullable String progress) {}

    @PostMapping("/acknowledgement")
    ModelAndView acknowledge(@PathVariable long id, @RequestParam UUID form, @RequestParam int edition) {
        answers.acknowledge(new ObligationId(id), form, edition);
        return Answered.seeOther("/obligations/" + id);
    }

    @PostMapping("/progress")
    ModelAndView progress(
            @PathVariable long id, @ModelAttribute("answer") ProgressForm sent, BindingResult errors, Model model) {
        if (sent.progress() == null || sent.progress().isBlank()) errors.rejectValue("progress", "NotBlank");
        return forms.taken(
                id,
                errors,
                model,
                () -> answers.progress(new ObligationId(id), of(sent.form()), String.valueOf(sent.progress())));
    }

    @PostMapping("/result")
    ModelAndView deliver(
            @PathVariable long id, @ModelAttribute("answer") ResultForm sent, BindingResult errors, Model model) {
        var result = new Result(sent.number(), sent.day(), List.of(), DirectiveForm.filled(sent.note()));
        return forms.taken(
                id,
                errors,
                model,
                () -> answers.deliver(new ObligationId(id), of(sent.form()), result, Sent.attachments(sent.files())));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            @PathVariable long id, @ModelAttribute("answer") JudgementForm sent, BindingResult errors, Model model) {
        return forms.taken(
                id,
                errors,
                model,
                () -> answers.accept(
                        new ObligationId(id), of(sent.form()), sent.seen(), DirectiveForm.filled(sent.comment())));
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @PathVariable long id, @ModelAttribute("answer") JudgementForm sent, BindingResult errors, Model model) {
        return forms.taken(
                id,
                errors,
                model,
                () -> answers.giveBack(
                        new ObligationId(id), of(sent.form()), sent.seen(), DirectiveForm.filled(sent.comment())));
    }

    @PostMapping("/undo")
    ModelAndView undo(@PathVariable long id, @RequestParam UUID form) {
        answers.undo(new ObligationId(id), form);
        return Answered.seeOther("/obligations/" + id);
    }

    private static UUID of(@Nullable UUID form) {
        return form == null ? UUID.randomUUID() : form;
    }
}
