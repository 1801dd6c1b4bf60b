package vn.binhyen.exemplars;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.binhyen.pages.Replies;

/** Takes in that an exemplar was recognised, with the decision's file, or withdrawn. */
@Controller
@RequestMapping("/exemplars/{id}")
class ExemplarDecisionController {

    private final Exemplars exemplars;
    private final ExemplarRules rules;

    ExemplarDecisionController(Exemplars exemplars, ExemplarRules rules) {
        this.exemplars = exemplars;
        this.rules = rules;
    }

    @GetMapping("/recognition")
    String decide(@PathVariable UUID id, Model model) {
        model.addAttribute("text", decided(id));
        model.addAttribute("form", Recognition.on(rules.today()));
        return "exemplars/recognition";
    }

    @PostMapping("/recognition")
    ModelAndView recognise(
            @PathVariable UUID id, @Valid @ModelAttribute("form") Recognition form, BindingResult errors) {
        var text = decided(id);
        Replies.attempt(errors, "decision", () -> exemplars.recognise(new ExemplarId(id), form));
        if (!errors.hasErrors()) return Replies.seeOther("/exemplars/" + id);
        return Replies.again("exemplars/recognition", errors, Recognition.on(rules.today()))
                .addObject("text", text);
    }

    @GetMapping("/withdrawal")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("text", entered(id));
        model.addAttribute("form", new Withdrawal(rules.today(), ""));
        return "exemplars/withdrawal";
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @Valid @ModelAttribute("form") Withdrawal form, BindingResult errors) {
        var text = entered(id);
        Replies.attempt(errors, "withdrawnOn", () -> exemplars.withdraw(new ExemplarId(id), form));
        if (!errors.hasErrors()) return Replies.seeOther("/exemplars/" + id);
        return Replies.again("exemplars/withdrawal", errors, new Withdrawal(rules.today(), ""))
                .addObject("text", text);
    }

    @GetMapping("/file")
    String choose(@PathVariable UUID id, Model model) {
        model.addAttribute("text", decided(id));
        return "exemplars/file";
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView attach(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file) {
        var text = decided(id);
        var errors = ChosenFile.take(
                file, "exemplars.file.missing", (name, content) -> exemplars.attach(new ExemplarId(id), name, content));
        if (!errors.hasErrors()) return Replies.seeOther("/exemplars/" + id);
        return Replies.again("exemplars/file", errors).addObject("text", text);
    }

    private ExemplarText decided(UUID id) {
        var text = exemplars.get(new ExemplarId(id));
        rules.requireDecider(text.owner());
        return text;
    }

    private ExemplarText entered(UUID id) {
        rules.requireEnterer();
        return exemplars.get(new ExemplarId(id));
    }
}
