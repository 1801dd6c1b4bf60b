package vn.binhyen.regulations;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
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
import vn.binhyen.pages.AtField;
import vn.binhyen.pages.Replies;

/** Takes in what is typed about a regulation. */
@Controller
@RequestMapping("/regulations")
class EntryController {

    private final Regulations regulations;
    private final Parties parties;

    EntryController(Regulations regulations, Parties parties) {
        this.regulations = regulations;
        this.parties = parties;
    }

    @GetMapping("/new")
    String write(
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable UUID renews,
            @RequestParam @Nullable String words,
            Model model) {
        parties.requireEnterer();
        var form = renews == null
                ? RegulationForm.empty(organisation)
                : RegulationForm.renewing(regulations.get(new RegulationId(renews)));
        var party = form.organisation() == null
                ? null
                : parties.find(form.organisation()).filter(parties::mayEnter).orElse(null);
        var offered = party == null ? parties.offered(words) : List.<Party>of();
        model.addAttribute("form", form);
        model.addAttribute("party", party);
        model.addAttribute("offered", offered);
        model.addAttribute("words", words);
        model.addAttribute("searches", parties.mayEnterForOthers());
        return party == null ? "regulations/choose" : "regulations/form";
    }

    @PostMapping
    ModelAndView sign(@Valid @ModelAttribute("form") RegulationForm form, BindingResult errors) {
        parties.requireEnterer();
        var party = form.organisation() == null
                ? null
                : parties.find(form.organisation()).orElse(null);
        if (party == null || !parties.mayEnter(party)) throw new NotYourOrganisation();
        var renewed = form.renews() == null ? null : new RegulationId(form.renews());
        return saved(form, errors, party, true, id -> regulations.sign(id, party, form.terms(), renewed));
    }

    @GetMapping("/{id}/terms")
    String edit(@PathVariable UUID id, Model model) {
        parties.requireEnterer();
        var text = regulations.get(new RegulationId(id));
        model.addAttribute("form", RegulationForm.of(text));
        model.addAttribute("party", text.party());
        model.addAttribute("isNew", false);
        return "regulations/form";
    }

    @PostMapping("/{id}/terms")
    ModelAndView correct(
            @PathVariable UUID id, @Valid @ModelAttribute("form") RegulationForm form, BindingResult errors) {
        parties.requireEnterer();
        var text = regulations.get(new RegulationId(id));
        if (!parties.mayEnter(text.party())) throw new NotYourOrganisation();
        return saved(form, errors, text.party(), false, any -> regulations.correct(new RegulationId(id), form.terms()));
    }

    private ModelAndView saved(
            RegulationForm form, BindingResult errors, Party party, boolean isNew, Consumer<RegulationId> save) {
        form.check(parties.today(), errors);
        try {
            if (!errors.hasErrors()) save.accept(new RegulationId(Objects.requireNonNull(form.id())));
        } catch (EndsBeforeItStarts | Overlaps | NotARenewal refusal) {
            errors.rejectValue(((AtField) refusal).field(), refusal.getDetailMessageCode());
        }
        if (!errors.hasErrors()) return Replies.seeOther("/regulations/" + form.id());
        return Replies.again("regulations/form", errors)
                .addObject("form", form)
                .addObject("party", party)
                .addObject("isNew", isNew);
    }
}
