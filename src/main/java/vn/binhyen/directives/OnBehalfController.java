package vn.binhyen.directives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what desk and office write down for an organisation that told them. */
@Controller
@RequestMapping("/obligations/{id}/on-behalf")
class OnBehalfController {

    private final OnBehalf onBehalf;
    private final ObligationForms forms;

    OnBehalfController(OnBehalf onBehalf, ObligationForms forms) {
        this.onBehalf = onBehalf;
        this.forms = forms;
    }

    /** What was told and how; of the rest, each act needs its own. */
    record ToldForm(
            @Nullable UUID form,
            @Nullable Told told,
            @Nullable Integer edition,
            @Nullable String progress,
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable String note,
            @Nullable List<MultipartFile> files) {

        UUID id() {
            return Objects.requireNonNullElseGet(form, UUID::randomUUID);
        }

        Told how() {
            if (told == null) throw RequestIncomplete.lacksWay();
            return told;
        }

        /** The edition that was read; none is one that never was. */
        int read() {
            return edition == null ? -1 : edition;
        }
    }

    @PostMapping("/acknowledgement")
    ModelAndView acknowledge(
            @PathVariable long id, @ModelAttribute("answer") ToldForm sent, BindingResult errors, Model model) {
        return forms.taken(
                id,
                errors,
                model,
                () -> onBehalf.acknowledge(new ObligationId(id), sent.id(), sent.read(), sent.how()));
    }

    @PostMapping("/progress")
    ModelAndView progress(
            @PathVariable long id, @ModelAttribute("answer") ToldForm sent, BindingResult errors, Model model) {
        var progress = DirectiveForm.filled(sent.progress());
        if (progress == null) errors.rejectValue("progress", "NotBlank");
        return forms.taken(
                id,
                errors,
                model,
                () -> onBehalf.progress(new ObligationId(id), sent.id(), String.valueOf(progress), sent.how()));
    }

    @PostMapping("/result")
    ModelAndView deliver(
            @PathVariable long id, @ModelAttribute("answer") ToldForm sent, BindingResult errors, Model model) {
        var result = new Result(sent.number(), sent.day(), List.of(), DirectiveForm.filled(sent.note()));
        return forms.taken(
                id,
                errors,
                model,
                () -> onBehalf.deliver(
                        new ObligationId(id), sent.id(), result, Sent.attachments(sent.files()), sent.how()));
    }
}
