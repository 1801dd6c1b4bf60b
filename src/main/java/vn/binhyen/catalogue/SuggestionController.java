package vn.binhyen.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows which published models ran at organisations like one of the viewer's. */
@Controller
class SuggestionController {

    private final SuggestedTo organisations;
    private final Suggestions suggestions;

    SuggestionController(SuggestedTo organisations, Suggestions suggestions) {
        this.organisations = organisations;
        this.suggestions = suggestions;
    }

    @GetMapping("/suggestions")
    String show(
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String problem,
            @RequestParam @Nullable String name,
            Model model) {
        var own = organisations.own();
        var chosen = organisation == null && own.size() == 1 ? own.getFirst().id() : organisation;
        var found = organisations.find(chosen);
        if (chosen != null && found.isEmpty()) throw new NoSuchOrganisationHere();
        model.addAttribute("own", own);
        model.addAttribute("name", name);
        model.addAttribute("named", organisations.named(name));
        model.addAttribute("problem", problem);
        model.addAttribute("organisation", found.orElse(null));
        model.addAttribute(
                "suggestions", found.map(each -> suggestions.of(each, problem)).orElse(List.of()));
        return "catalogue/suggestions";
    }
}
