package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

/** Takes in what is typed about a model: the proposal, its terms, its birth certificate. */
@Controller
@RequestMapping("/models")
class ModelEntryController {

    private final PreventionModels models;
    private final Bodies bodies;
    private final WaysOn waysOn;
    private final ObjectProvider<ProposalSource> sources;

    ModelEntryController(
            PreventionModels models, Bodies bodies, WaysOn waysOn, ObjectProvider<ProposalSource> sources) {
        this.models = models;
        this.bodies = bodies;
        this.waysOn = waysOn;
        this.sources = sources;
    }

    @GetMapping("/new")
    String write(
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String words,
            @RequestParam @Nullable UUID like,
            Model model) {
        bodies.requireEnterer();
        var offered = bodies.offered(organisation);
        boolean chosen = offered.size() == 1 || organisation != null && !offered.isEmpty();
        var owner = chosen ? offered.getFirst().code() : "";
        var terms = pattern(like).orElse(ModelTerms.empty());
        model.addAttribute("form", new ProposalForm(null, owner, bodies.today(), terms));
        model.addAttribute("like", like);
        model.addAttribute("bodies", offered);
        model.addAttribute("words", words);
        model.addAttribute("found", bodies.search(words));
        model.addAttribute("searches", bodies.mayEnterForOthers());
        return "preventionmodels/proposal";
    }

    private Optional<ModelTerms> pattern(@Nullable UUID like) {
        if (like == null) return Optional.empty();
        return sources.stream().flatMap(source -> source.find(like).stream()).findFirst();
    }

    @PostMapping
    ModelAndView propose(@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors) {
        bodies.requireEnterer();
        var owner = Refusals.named(bodies, owner(errors), errors, "owner");
        if (owner != null && !errors.hasErrors()) propose(form, owner, errors);
        if (!errors.hasErrors()) return Replies.seeOther(waysOn.afterProposal(models.get(form.model())));
        return Replies.again("preventionmodels/proposal", errors, ProposalForm.empty("", bodies.today()))
                .addObject("bodies", bodies.offered(owner == null ? null : owner.organisationId()))
                .addObject("found", List.of())
                .addObject("searches", bodies.mayEnterForOthers());
    }

    /** Also of a form with a field that could not be read. */
    private static @Nullable String owner(BindingResult errors) {
        return (String) errors.getFieldValue("owner");
    }

    private void propose(ProposalForm form, Body owner, BindingResult errors) {
        try {
            models.propose(form.model(), owner, Objects.requireNonNull(form.proposedOn()), form.terms());
        } catch (StepRefused refusal) {
            refusal.reject(errors, "proposedOn");
        }
    }

    @GetMapping("/{id}/terms")
    String edit(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        model.addAttribute("form", text.terms());
        model.addAttribute("version", text.version());
        model.addAttribute("text", text);
        return "preventionmodels/terms";
    }

    /** Where somebody else saved meanwhile, the form comes again with what was typed; sent again, it is meant. */
    @PostMapping("/{id}/terms")
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam @Nullable Integer version,
            @Valid @ModelAttribute("form") ModelTerms terms,
            BindingResult errors) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        var seen = new Seen(version, text.version());
        if (seen.isOvertaken() && !errors.hasErrors())
            return seen.again("preventionmodels/terms", terms).addObject("text", text);
        Replies.attempt(errors, "name", () -> models.correct(new ModelId(id), terms, version));
        if (!errors.hasErrors()) return Replies.seeOther("/models/" + id);
        return Replies.again("preventionmodels/terms", errors, text.terms())
                .addObject("text", text)
                .addObject("version", version);
    }

    @GetMapping("/{id}/birth")
    String writeBirth(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        model.addAttribute("form", text.birth());
        model.addAttribute("version", text.version());
        model.addAttribute("text", text);
        return "preventionmodels/birth";
    }

    @PostMapping("/{id}/birth")
    ModelAndView certify(
            @PathVariable UUID id,
            @RequestParam @Nullable Integer version,
            @Valid @ModelAttribute("form") BirthCertificate birth,
            BindingResult errors) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        if (!errors.hasErrors()) birth.check(errors, bodies.today());
        var seen = new Seen(version, text.version());
        if (seen.isOvertaken() && !errors.hasErrors())
            return seen.again("preventionmodels/birth", birth).addObject("text", text);
        Replies.attempt(errors, "measure", () -> models.certify(new ModelId(id), birth, version));
        if (!errors.hasErrors()) return Replies.seeOther("/models/" + id + "#birth");
        return Replies.again("preventionmodels/birth", errors, text.birth())
                .addObject("text", text)
                .addObject("version", version);
    }
}
