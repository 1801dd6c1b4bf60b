package vn.binhyen.trials;

import jakarta.validation.Valid;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;
import vn.binhyen.preventionmodels.ModelId;

/** Takes in how a model is judged: outcome, months, how the places were chosen. */
@Controller
@RequestMapping("/trials")
class TrialEntryController {

    private final Trials trials;
    private final TrialRules rules;

    TrialEntryController(Trials trials, TrialRules rules) {
        this.trials = trials;
        this.rules = rules;
    }

    @GetMapping("/new")
    ModelAndView write(@RequestParam(required = false) @Nullable UUID model) {
        rules.requireDesigner();
        if (model == null) return Replies.seeOther("/models");
        return new ModelAndView("trials/design", offered(model)).addObject("form", empty(model));
    }

    @PostMapping
    ModelAndView design(@Valid @ModelAttribute("form") TrialForm form, BindingResult errors) {
        rules.requireDesigner();
        check(form.terms(), errors, "terms");
        Replies.attempt(
                errors, "terms.outcome", () -> trials.design(form.trial(), new ModelId(form.model()), form.terms()));
        if (!errors.hasErrors()) return Replies.seeOther("/trials/" + form.id() + "/units");
        var model = errors.getFieldValue("modelId") instanceof UUID sent ? sent : null;
        var again = Replies.again("trials/design", errors, empty(model)).addAllObjects(offered(model));
        boolean isWhole = errors.getTarget() instanceof TrialForm typed && typed.terms() != null;
        return isWhole ? again : again.addObject("form", empty(model));
    }

    @GetMapping("/{id}/terms")
    String edit(@PathVariable UUID id, Model page) {
        rules.requireDesigner();
        var text = trials.get(new TrialId(id));
        page.addAttribute("text", text);
        page.addAttribute("form", text.terms());
        page.addAllAttributes(offered(text.modelId()));
        return "trials/terms";
    }

    @PostMapping("/{id}/terms")
    ModelAndView correct(@PathVariable UUID id, @Valid @ModelAttribute("form") TrialTerms form, BindingResult errors) {
        rules.requireDesigner();
        var text = trials.get(new TrialId(id));
        if (!errors.hasErrors()) form.check(errors);
        Replies.attempt(errors, "outcome", () -> trials.correct(new TrialId(id), form));
        if (!errors.hasErrors()) return Replies.seeOther("/trials/" + id);
        return Replies.again("trials/terms", errors, text.terms())
                .addObject("text", text)
                .addAllObjects(offered(text.modelId()));
    }

    @PostMapping("/{id}/freezing")
    ModelAndView freeze(@PathVariable UUID id) {
        trials.freeze(new TrialId(id));
        return Replies.seeOther("/trials/" + id);
    }

    private static void check(TrialTerms terms, BindingResult errors, String path) {
        if (errors.hasErrors()) return;
        errors.pushNestedPath(path);
        terms.check(errors);
        errors.popNestedPath();
    }

    private TrialForm empty(@Nullable UUID model) {
        if (model == null) return new TrialForm(null, null, TrialTerms.around(rules.today(), ""));
        var text = rules.model(new ModelId(model));
        var launched = text.standing().launchedOn();
        var measure = text.birth().measure();
        var start = launched == null ? rules.today().plusMonths(1) : launched;
        return new TrialForm(null, model, TrialTerms.around(start, measure == null ? "" : measure));
    }

    private Map<String, Object> offered(@Nullable UUID model) {
        var name = model == null ? "" : rules.model(new ModelId(model)).terms().name();
        return Map.of("modelName", name, "outcomes", rules.outcomes(), "today", rules.today());
    }
}
