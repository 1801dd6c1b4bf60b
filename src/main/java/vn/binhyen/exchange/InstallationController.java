package vn.binhyen.exchange;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Replies;

/** Where an office says whose files it takes in. */
@Controller
@RequestMapping(InstallationController.PATH)
class InstallationController {

    static final String PATH = "/reports-exchange/installations";

    private final Trusting trusting;
    private final ExchangeRules rules;

    InstallationController(Trusting trusting, ExchangeRules rules) {
        this.trusting = trusting;
        this.rules = rules;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("installations", trusting.all());
        model.addAttribute("today", rules.today());
        model.addAttribute(
                "provinces", trusting.provinces().stream().collect(Collectors.toMap(AreaCard::code, AreaCard::name)));
        return "exchange/installations";
    }

    @GetMapping("/new")
    String form(Model model) {
        rules.require();
        model.addAttribute("form", InstallationForm.empty(rules.today()));
        model.addAttribute("provinces", provinces());
        return "exchange/installation";
    }

    @PostMapping
    ModelAndView trust(@Valid @ModelAttribute("form") InstallationForm form, BindingResult errors) {
        rules.require();
        form.check(errors);
        Replies.attempt(errors, "", () -> trusting.trust(form));
        if (!errors.hasErrors()) return Replies.seeOther(PATH);
        return Replies.again("exchange/installation", errors, InstallationForm.empty(rules.today()))
                .addObject("provinces", provinces());
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable UUID id) {
        trusting.end(id);
        return Replies.seeOther(PATH);
    }

    private List<Choice> provinces() {
        return trusting.provinces().stream()
                .map(card -> new Choice(card.code(), card.name()))
                .toList();
    }
}
