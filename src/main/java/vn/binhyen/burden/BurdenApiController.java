package vn.binhyen.burden;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much is asked, for programs. */
@RestController
@RequestMapping("/api/v1/burden")
class BurdenApiController {

    private final Burdens burdens;
    private final MonthBurdens months;
    private final Repeats repeats;

    BurdenApiController(Burdens burdens, MonthBurdens months, Repeats repeats) {
        this.burdens = burdens;
        this.months = months;
        this.repeats = repeats;
    }

    /** By commune and kind, since the month or the year began. */
    @GetMapping
    List<PlaceBurden> byPlace(@RequestParam(defaultValue = "MONTH") Burdens.Since since) {
        return burdens.byPlace(since);
    }

    /** By commune and month of a year, up to this month: tasks, and figures of sheets with an estimate of their minutes. */
    @GetMapping("/months")
    List<MonthBurden> burdenByMonth(@RequestParam(required = false) @Nullable Integer year) {
        return months.of(months.year(year));
    }

    /** What sheets and tasks of a year ask twice. */
    @GetMapping("/repeats")
    List<Repeats.Repeat> askedTwice(@RequestParam(required = false) @Nullable Integer year, Locale language) {
        return repeats.in(months.year(year), language);
    }

    /** What one organisation was asked this year. */
    @GetMapping("/organisations/{id}")
    OrganisationBurden one(@PathVariable UUID id) {
        return burdens.of(id);
    }
}
