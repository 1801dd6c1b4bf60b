package vn.binhyen.areas;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** The units for programs. A code is looked up with a day, today's where none is given. */
@RestController
@RequestMapping("/api/v1")
class AreaApiController {

    private final Areas areas;
    private final Clock clock;

    AreaApiController(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The units of a day by closeness and name; {@code next} leads to the following page. */
    @GetMapping("/areas")
    Piece<AreaCard> list(AreaQuery query, @RequestParam(defaultValue = "100") int size) {
        return Piece.of(
                size,
                most -> areas.page(query.filter(LocalDate.now(clock)), query.afterId(), most),
                area -> area.id().value());
    }

    @GetMapping("/areas/{id}")
    AreaCard area(@PathVariable int id) {
        return areas.get(new AreaId(id));
    }

    /** What the unit was made of, what became of it, and where that is today. */
    @GetMapping("/areas/{id}/lineage")
    AreaLineage lineage(@PathVariable int id) {
        return areas.lineage(new AreaId(id));
    }

    /** A code that is nobody's today leads to what became of the unit that bore it last. */
    @GetMapping("/communes/{code}")
    ResponseEntity<AreaCard> commune(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        var day = dayOf(on);
        var found = areas.findCommune(code, day);
        if (found.isPresent()) return ResponseEntity.ok(found.get());
        var former = areas.findFormerCommune(code).filter(card -> on == null);
        if (former.isEmpty()) throw new NoSuchCode(areas.whyNotFound(code, day));
        var lineage = URI.create("/api/v1/areas/" + former.get().id().value() + "/lineage");
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(lineage).build();
    }

    private LocalDate dayOf(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
