package vn.binhyen.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The units for programs. A code is looked up with a day, today's where none is given. */
@RestController
@RequestMapping("/api/v1")
class AreaApiController {

    private static final int LARGEST_PAGE = 500;

    private final Areas areas;
    private final Clock clock;

    AreaApiController(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The units of a day by closeness and name; {@code next} leads to the following page. */
    @GetMapping("/areas")
    AreaPage list(
            AreaQuery query,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "100") int size) {
        int wanted = Math.clamp(size, 1, LARGEST_PAGE);
        var found = areas.page(query.on(dayOf(on)), query.afterId(), wanted + 1);
        if (found.size() <= wanted) return new AreaPage(found, null);
        var items = found.subList(0, wanted);
        return new AreaPage(items, String.valueOf(items.getLast().id().value()));
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

    /** A piece of a list, and the key with which to ask for what follows. */
    record AreaPage(List<AreaCard> items, @Nullable String next) {}
}
