package vn.binhyen.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Page;

/** Which published models ran at organisations like one, for programs; each with its reason. */
@RestController
class SuggestionApiController {

    private final SuggestedTo organisations;
    private final Suggestions suggestions;

    SuggestionApiController(SuggestedTo organisations, Suggestions suggestions) {
        this.organisations = organisations;
        this.suggestions = suggestions;
    }

    /** A model, where it ran, the words of the problem in common, what that comes to, and the reason in a sentence. */
    record Suggested(Suggestion.Model model, Suggestion.Ran ran, double inCommon, double score, String reason) {}

    @GetMapping("/api/v1/organisations/{id}/suggestions")
    List<Suggested> suggestionsToOrganisation(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String problem,
            HttpServletRequest request) {
        var organisation = organisations.find(id).orElseThrow(NoSuchOrganisationHere::new);
        var page = Page.of(request);
        return suggestions.of(organisation, problem).stream()
                .map(each -> new Suggested(
                        each.model(), each.ran(), each.inCommon(), each.score(), Reasons.why(page, organisation, each)))
                .toList();
    }
}
