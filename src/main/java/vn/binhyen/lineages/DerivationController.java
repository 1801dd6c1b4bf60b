package vn.binhyen.lineages;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelCard;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelList;
import vn.binhyen.preventionmodels.PreventionModels;

/** Takes in from which model another was developed. */
@Controller
@RequestMapping("/models/{id}/derivations")
class DerivationController {

    private static final int FOUND = 20;

    private final PreventionModels models;
    private final Derivations derivations;
    private final ModelList list;
    private final Bodies bodies;

    DerivationController(PreventionModels models, Derivations derivations, ModelList list, Bodies bodies) {
        this.models = models;
        this.derivations = derivations;
        this.list = list;
        this.bodies = bodies;
    }

    @GetMapping("/new")
    String write(@PathVariable UUID id, @RequestParam @Nullable String words, Model model) {
        bodies.requireEnterer();
        model.addAttribute("text", models.get(new ModelId(id)));
        model.addAttribute("form", new DerivationForm(null, null));
        model.addAttribute("words", words);
        model.addAttribute("found", found(id, words));
        return "lineages/derivation";
    }

    @PostMapping
    ModelAndView derive(
            @PathVariable UUID id,
            @RequestParam @Nullable String words,
            @Valid @ModelAttribute("form") DerivationForm form,
            BindingResult errors) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        Replies.attempt(errors, "parent", () -> derivations.derive(new ModelId(id), form));
        if (!errors.hasErrors()) return Replies.seeOther("/models/" + id + "/lineage#kin");
        return Replies.again("lineages/derivation", errors, new DerivationForm(null, null))
                .addObject("text", text)
                .addObject("words", words)
                .addObject("found", found(id, words));
    }

    @PostMapping("/{parent}/removal")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID parent) {
        bodies.requireEnterer();
        derivations.remove(new ModelId(id), new ModelId(parent));
        return Replies.seeOther("/models/" + id + "/lineage#kin");
    }

    private List<ModelCard> found(UUID id, @Nullable String words) {
        return list.named(words == null ? "" : words, FOUND).stream()
                .filter(card -> !card.id().equals(id))
                .toList();
    }
}
