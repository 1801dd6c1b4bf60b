package vn.binhyen.reorganisations;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reorganisations for programs, which read them and do not carry them out. */
@RestController
@RequestMapping("/api/v1/reorganisations")
class ReorganisationApiController {

    private final Reorganisations reorganisations;

    ReorganisationApiController(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    /** A reorganisation with what it does and what follows. */
    record Whole(ReorganisationText reorganisation, List<Step> steps, Rehearsal rehearsal) {}

    @GetMapping
    List<ReorganisationText> list() {
        return reorganisations.latest();
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id) {
        var reorganisation = new ReorganisationId(id);
        return new Whole(
                reorganisations.get(reorganisation),
                Step.of(reorganisations.pairs(reorganisation)),
                reorganisations.rehearsal(reorganisation));
    }
}
