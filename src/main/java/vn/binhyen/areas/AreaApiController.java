package vn.binhyen.areas;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
    Piece<AreaCard> list(
            AreaQuery query,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "100") int size) {
        return Piece.of(
                size,
                most -> areas.page(query.on(dayOf(on)), query.afterId(), most),
                area -> area.id().value());
    }

    @GetMapping("/areas/{id}")
    AreaCard area(@PathVariable int id) {
        return areas.get(new AreaId(id));
    }

    @GetMapping("/communes/{code}")
    AreaCard commune(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        var day = dayOf(on);
        return areas.findCommune(code, day).orElseThrow(() -> new NoSuchCode(areas.whyNotFound(code, day)));
    }

    private LocalDate dayOf(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
