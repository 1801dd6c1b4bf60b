package vn.binhyen.exemplars;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Takes in what is typed about an exemplar. */
@Controller
@RequestMapping("/exemplars")
class ExemplarEntryController {

    private final Exemplars exemplars;
    private final ExemplarRules rules;
    private final ExemplarOffers offers;

    ExemplarEntryController(Exemplars exemplars, ExemplarRules rules, ExemplarOffers offers) {
        this.exemplars = exemplars;
        this.rules = rules;
        this.offers = offers;
    }

    @GetMapping("/new")
    String write(@ModelAttribute("search") ExemplarSearch search, Model model) {
        rules.requireEnterer();
        var bodies = offers.bodies(search.organisation());
        var owner = search.organisation() != null || bodies.size() == 1
                ? bodies.stream().findFirst().map(body -> body.code()).orElse("")
                : "";
        model.addAttribute("form", new ExemplarForm(null, owner, rules.today(), ExemplarTerms.about(search.model())));
        model.addAttribute("offered", offers.of(search, search.model()));
        return "exemplars/proposal";
    }

    @PostMapping
    ModelAndView propose(@Valid @ModelAttribute("form") ExemplarForm form, BindingResult errors) {
        rules.requireEnterer();
        Replies.attempt(
                errors,
                "owner",
                () -> exemplars.propose(form.exemplar(), rules.body(form.owner()), form.day(), form.terms()));
        if (!errors.hasErrors()) return Replies.seeOther("/exemplars/" + form.id());
        var empty = new ExemplarForm(null, "", rules.today(), ExemplarTerms.about(null));
        var search = ExemplarSearch.about(String.valueOf(errors.getFieldValue("owner")));
        return Replies.again("exemplars/proposal", errors, empty)
                .addObject("search", search)
                .addObject("offered", offers.of(search, sent(errors, "terms.modelId")));
    }

    @GetMapping("/{id}/terms")
    String edit(@PathVariable UUID id, @ModelAttribute("search") ExemplarSearch search, Model model) {
        rules.requireEnterer();
        var text = exemplars.get(new ExemplarId(id));
        var terms = search.model() == null ? text.terms() : text.terms().in(search.model());
        model.addAttribute("text", text);
        model.addAttribute("form", terms);
        model.addAttribute("offered", offers.of(search, terms.modelId()));
        return "exemplars/terms";
    }

    @PostMapping("/{id}/terms")
    ModelAndView correct(
            @PathVariable UUID id, @Valid @ModelAttribute("form") ExemplarTerms terms, BindingResult errors) {
        rules.requireEnterer();
        var text = exemplars.get(new ExemplarId(id));
        Replies.attempt(errors, "name", () -> exemplars.correct(new ExemplarId(id), terms));
        if (!errors.hasErrors()) return Replies.seeOther("/exemplars/" + id);
        var search = ExemplarSearch.about("");
        return Replies.again("exemplars/terms", errors, text.terms())
                .addObject("text", text)
                .addObject("search", search)
                .addObject("offered", offers.of(search, sent(errors, "modelId")));
    }

    /** The model that was ticked, also on a form with a field that could not be read. */
    private static @Nullable UUID sent(BindingResult errors, String field) {
        return errors.getFieldValue(field) instanceof UUID model ? model : null;
    }
}
