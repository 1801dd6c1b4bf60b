package vn.binhyen.issuances;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Takes in which document replaces another. */
@Controller
@RequestMapping("/issuances/{id}/replacement")
class ReplacementController {

    private final NumberRegister register;
    private final Issuances issuances;
    private final RegisterList list;

    ReplacementController(NumberRegister register, Issuances issuances, RegisterList list) {
        this.register = register;
        this.issuances = issuances;
        this.list = list;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        var entry = register.get(new EntryId(id));
        model.addAttribute("entry", entry);
        model.addAttribute("offered", list.othersThan(entry));
        model.addAttribute("form", new ReplacementForm(null));
        return "issuances/replacement";
    }

    @PostMapping
    ModelAndView replace(
            @PathVariable UUID id, @Valid @ModelAttribute("form") ReplacementForm form, BindingResult errors) {
        var entry = register.get(new EntryId(id));
        Replies.attempt(
                errors, "by", () -> issuances.replace(new EntryId(id), new EntryId(Objects.requireNonNull(form.by()))));
        if (!errors.hasErrors()) return Replies.seeOther("/issuances/" + id);
        return Replies.again("issuances/replacement", errors, new ReplacementForm(null))
                .addObject("entry", entry)
                .addObject("offered", list.othersThan(entry));
    }
}
