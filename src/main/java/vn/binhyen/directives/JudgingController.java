package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Judges many results from the list of those that wait, shows what became of them, and takes it back. */
@Controller
@RequestMapping("/judgements")
class JudgingController {

    private static final Pattern CHOSEN = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    private final Judging judging;
    private final ObligationListView list;

    JudgingController(Judging judging, ObligationListView list) {
        this.judging = judging;
        this.list = list;
    }

    /** What was chosen, each with the version that was read, and what is said about all of it. */
    record JudgingForm(
            @Nullable UUID form,
            @Nullable List<String> chosen,
            @Nullable Act verdict,
            @Nullable String comment) {

        UUID id() {
            return Objects.requireNonNullElseGet(form, UUID::randomUUID);
        }

        /** What is accepted and what is given back is said, never guessed. */
        boolean isDecided() {
            return verdict == Act.ACCEPTED || verdict == Act.RETURNED;
        }

        List<Judging.Chosen> results() {
            var results = new ArrayList<Judging.Chosen>();
            for (var one : Objects.requireNonNullElse(chosen, List.<String>of())) {
                var read = CHOSEN.matcher(one);
                if (read.matches())
                    results.add(new Judging.Chosen(Long.parseLong(read.group(1)), Integer.parseInt(read.group(2))));
            }
            return results;
        }
    }

    @PostMapping
    ModelAndView judge(
            @ModelAttribute("answer") JudgingForm sent,
            BindingResult errors,
            @ModelAttribute("filter") ObligationFilter filter,
            Model model,
            RedirectAttributes told) {
        judging.check();
        if (sent.results().isEmpty()) errors.rejectValue("chosen", "directives.judging.nothing");
        if (!sent.isDecided()) errors.rejectValue("chosen", "directives.judging.undecided");
        try {
            if (!errors.hasErrors()) told.addFlashAttribute("missed", judged(sent));
        } catch (ResultIncomplete refusal) {
            errors.rejectValue(refusal.field(), refusal.getDetailMessageCode());
        }
        if (!errors.hasErrors()) return Answered.seeOther("/judgements/" + sent.id());
        list.show(filter, Place.first(), false, model);
        return new ModelAndView("directives/obligations", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{form}")
    String judged(@PathVariable UUID form, Model model) {
        model.addAttribute("judged", judging.together(form));
        model.addAttribute("judging", form);
        model.addAttribute("form", UUID.randomUUID());
        return "directives/judged";
    }

    @PostMapping("/{judged}/undo")
    ModelAndView undo(@PathVariable UUID judged, @RequestParam UUID form, RedirectAttributes told) {
        var missed = new ArrayList<>(judging.undo(judged, form));
        told.addFlashAttribute("missed", missed);
        told.addFlashAttribute("undone", missed.isEmpty());
        return Answered.seeOther("/judgements/" + judged);
    }

    private ArrayList<JudgedTogether.Missed> judged(JudgingForm sent) {
        var comment = DirectiveForm.filled(sent.comment());
        return new ArrayList<>(
                sent.verdict() == Act.RETURNED
                        ? judging.giveBack(sent.id(), comment, sent.results())
                        : judging.accept(sent.id(), comment, sent.results()));
    }
}
