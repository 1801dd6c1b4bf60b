package vn.binhyen.directives;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** Directives and how far they have come, for programs. */
@RestController
@RequestMapping("/api/v1/directives")
class DirectiveApiController {

    private final Directives directives;
    private final DirectiveList list;
    private final Coverage coverage;
    private final PastCoverage past;

    DirectiveApiController(Directives directives, DirectiveList list, Coverage coverage, PastCoverage past) {
        this.directives = directives;
        this.list = list;
        this.coverage = coverage;
        this.past = past;
    }

    @GetMapping
    Piece<DirectiveCard> list(
            @ModelAttribute DirectiveFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        return Piece.of(size, most -> list.page(filter, after, most), DirectiveCard::id);
    }

    @GetMapping("/{id}")
    DirectiveAnswer directive(@PathVariable UUID id) {
        return DirectiveAnswer.of(directives.get(new DirectiveId(id)));
    }

    /** How many obligations of each task, commune and kind have come how far, now or at a moment of the past. */
    @GetMapping("/{id}/coverage")
    CoverageLines coverage(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable String period) {
        var directive = directives.get(new DirectiveId(id)).id();
        var chosen = PeriodChoice.among(period, coverage.rounds(directive));
        return at == null ? coverage.lines(directive, chosen) : past.lines(directive, at, chosen);
    }
}
