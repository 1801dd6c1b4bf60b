package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what organisations ask about an obligation, what it is answered, and what everybody says about it. */
@Controller
@RequestMapping("/obligations/{id}")
class RequestController {

    private final Requests requests;
    private final Comments comments;
    private final ObligationForms forms;

    RequestController(Requests requests, Comments comments, ObligationForms forms) {
        this.requests = requests;
        this.comments = comments;
        this.forms = forms;
    }

    /** What is asked, typed. */
    record RequestForm(
            @Nullable UUID form,
            @Nullable RequestKind asking,
            @Nullable LocalDate until,
            @Nullable String reason) {

        Request request() {
            var words = typed(reason);
            if (asking == RequestKind.EXEMPTION) return Request.exemption(words);
            if (until == null) throw RequestIncomplete.lacksDay();
            return Request.extension(until, words);
        }
    }

    /** What is answered to it, as it was read. */
    record AnswerForm(
            @Nullable UUID form,
            @Nullable Integer version,
            @Nullable String answer) {

        int seen() {
            return version == null ? -1 : version;
        }
    }

    /** What is said. */
    record CommentForm(@Nullable UUID form, @Nullable String words) {}

    @PostMapping("/request")
    ModelAndView ask(
            @PathVariable long id, @ModelAttribute("answer") RequestForm sent, BindingResult errors, Model model) {
        return forms.taken(
                id, errors, model, () -> requests.ask(new ObligationId(id), of(sent.form()), sent.request()));
    }

    @PostMapping("/grant")
    ModelAndView grant(
            @PathVariable long id, @ModelAttribute("answer") AnswerForm sent, BindingResult errors, Model model) {
        return forms.taken(
                id,
                errors,
                model,
                () -> requests.grant(new ObligationId(id), of(sent.form()), sent.seen(), typed(sent.answer())));
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable long id, @ModelAttribute("answer") AnswerForm sent, BindingResult errors, Model model) {
        return forms.taken(
                id,
                errors,
                model,
                () -> requests.refuse(new ObligationId(id), of(sent.form()), sent.seen(), typed(sent.answer())));
    }

    @PostMapping("/comments")
    ModelAndView comment(
            @PathVariable long id, @ModelAttribute("answer") CommentForm sent, BindingResult errors, Model model) {
        return forms.taken(
                id, errors, model, () -> comments.add(new ObligationId(id), of(sent.form()), typed(sent.words())));
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static UUID of(@Nullable UUID form) {
        return Objects.requireNonNullElseGet(form, UUID::randomUUID);
    }
}
