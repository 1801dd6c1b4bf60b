package vn.binhyen.burden;

import java.util.List;
import java.util.UUID;
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

    BurdenApiController(Burdens burdens) {
        this.burdens = burdens;
    }

    /** By commune and kind, since the month or the year began. */
    @GetMapping
    List<PlaceBurden> byPlace(@RequestParam(defaultValue = "MONTH") Burdens.Since since) {
        return burdens.byPlace(since);
    }

    /** What one organisation was asked this year. */
    @GetMapping("/organisations/{id}")
    OrganisationBurden one(@PathVariable UUID id) {
        return burdens.of(id);
    }
}
