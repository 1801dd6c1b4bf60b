package vn.binhyen.reorganisations;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;

/** Takes in the draft of a reorganisation: what it is called, its day, and which units become which. */
@Controller
@RequestMapping("/reorganisations")
class DraftController {

    /** So many faulty lines are told at once. */
    private static final int TOLD = 20;

    private final Reorganisations reorganisations;
    private final Drafting drafting;
    private final PairReader reader;
    private final Access access;

    DraftController(Reorganisations reorganisations, Drafting drafting, PairReader reader, Access access) {
        this.reorganisations = reorganisations;
        this.drafting = drafting;
        this.reader = reader;
        this.access = access;
    }

    @GetMapping("/new")
    String write(Model model) {
        access.require(Permission.REORGANISE);
        model.addAttribute("form", ReorganisationForm.empty());
        return "reorganisations/form";
    }

    @GetMapping("/{id}/terms")
    String edit(@PathVariable UUID id, Model model) {
        access.require(Permission.REORGANISE);
        var reorganisation = new ReorganisationId(id);
        var text = reorganisations.get(reorganisation);
        if (!text.isDraft()) throw new NoLongerADraft();
        model.addAttribute(
                "form",
                ReorganisationForm.of(
                        text, reorganisations.pairs(reorganisation), reorganisations.abolished(reorganisation)));
        model.addAttribute("isNew", false);
        return "reorganisations/form";
    }

    @PostMapping
    ModelAndView draft(@Valid @ModelAttribute("form") ReorganisationForm form, BindingResult errors) {
        access.require(Permission.REORGANISE);
        form.check(errors);
        var pairs = errors.hasErrors() ? List.<Pair>of() : pairs(form, errors);
        if (errors.hasErrors()) {
            var page = new ModelAndView("reorganisations/form");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var id = new ReorganisationId(Objects.requireNonNull(form.id()));
        drafting.draft(id, province(), form.terms(), pairs, form.abolished());
        return new ModelAndView("redirect:/reorganisations/" + id);
    }

    private List<Pair> pairs(ReorganisationForm form, BindingResult errors) {
        var text = Objects.requireNonNullElse(form.pairs(), "");
        var read = reader.read(text, province(), form.terms().effectiveOn());
        for (var flaw : read.flaws().stream().limit(TOLD).toList()) {
            var arguments = new java.util.ArrayList<Object>(flaw.arguments());
            arguments.addFirst(String.valueOf(flaw.number()));
            errors.rejectValue("pairs", "reorganisations.flaw." + flaw.key(), arguments.toArray(), null);
        }
        return read.pairs();
    }

    private AreaId province() {
        return new AreaId(access.viewer().provinces().getFirst());
    }
}
