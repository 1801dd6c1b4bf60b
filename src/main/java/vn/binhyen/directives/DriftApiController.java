package vn.binhyen.directives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** Of whom a directive asks something, at any moment, and whom it would ask since, for programs. */
@RestController
@RequestMapping("/api/v1/directives/{id}")
class DriftApiController {

    private final PastCoverage past;
    private final Drift drift;
    private final Clock clock;

    DriftApiController(PastCoverage past, Drift drift, Clock clock) {
        this.past = past;
        this.drift = drift;
        this.clock = clock;
    }

    /** Until when newcomers are asked; null: as everybody else. */
    record NewcomersRequest(@Nullable LocalDate due) {}

    /** Who is exempted, and why; without a word those who closed. */
    record ExemptionRequest(
            @Nullable Departure departure, @Nullable String reason) {}

    /** The directive's obligations as they were at a moment, by the organisations' names. */
    @GetMapping("/coverage/rows")
    Piece<PastRow> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Instant at,
            @ModelAttribute PastFilter filter,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "100") int size) {
        var moment = at == null ? clock.instant() : at;
        return Piece.of(size, most -> past.rows(new DirectiveId(id), moment, filter, after, most), PastRow::id);
    }

    @GetMapping("/addressees")
    DriftOffer offer(@PathVariable UUID id) {
        return drift.offer(new DirectiveId(id));
    }

    @PostMapping("/newcomers")
    @ResponseStatus(HttpStatus.OK)
    DriftOffer include(@PathVariable UUID id, @RequestBody NewcomersRequest sent) {
        drift.include(new DirectiveId(id), sent.due());
        return offer(id);
    }

    @PostMapping("/exemptions")
    @ResponseStatus(HttpStatus.OK)
    DriftOffer exempt(@PathVariable UUID id, @RequestBody ExemptionRequest sent) {
        var departure = sent.departure() == null ? Departure.CLOSED : sent.departure();
        drift.exempt(new DirectiveId(id), departure, sent.reason() == null ? "" : sent.reason());
        return offer(id);
    }
}
