package vn.binhyen.regulations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** Coordination regulations, for programs. */
@RestController
@RequestMapping("/api/v1/regulations")
class RegulationApiController {

    private final Regulations regulations;
    private final RegulationList list;
    private final RegulationCoverage coverage;

    RegulationApiController(Regulations regulations, RegulationList list, RegulationCoverage coverage) {
        this.regulations = regulations;
        this.list = list;
        this.coverage = coverage;
    }

    @GetMapping
    Piece<RegulationCard> regulations(
            @ModelAttribute RegulationFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        return Piece.of(size, most -> list.page(filter, after, most), RegulationCard::id);
    }

    @GetMapping("/{id}")
    RegulationText regulation(@PathVariable UUID id) {
        return regulations.get(new RegulationId(id));
    }

    @GetMapping("/coverage")
    RegulationReport regulationCoverage() {
        return coverage.report();
    }
}
