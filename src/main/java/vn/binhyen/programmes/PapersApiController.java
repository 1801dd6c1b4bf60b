package vn.binhyen.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.ScopeAnswer;

/** The papers of quarter I, for programs. */
@RestController
@RequestMapping("/api/v1")
class PapersApiController {

    private final QuarterOnePapers papers;

    PapersApiController(QuarterOnePapers papers) {
        this.papers = papers;
    }

    @GetMapping("/quarter-one-papers")
    PapersReport papersOfAll(@RequestParam int year, @RequestParam(required = false) @Nullable ScopeAnswer scope) {
        return papers.report(Math.clamp(year, 2000, 2100), scope);
    }

    @GetMapping("/organisations/{id}/quarter-one-papers")
    PapersOfYear papersOfOrganisation(@PathVariable UUID id, @RequestParam int year) {
        return papers.of(new OrganisationId(id), Math.clamp(year, 2000, 2100));
    }
}
