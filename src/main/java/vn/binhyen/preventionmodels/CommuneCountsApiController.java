package vn.binhyen.preventionmodels;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What runs in each commune, for programs. */
@RestController
class CommuneCountsApiController {

    private final CommuneCounts counts;

    CommuneCountsApiController(CommuneCounts counts) {
        this.counts = counts;
    }

    @GetMapping("/api/v1/models/counts/communes")
    CommuneCounts.ByCommune modelCountsByCommune() {
        return counts.byCommune();
    }
}
