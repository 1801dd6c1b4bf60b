package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.pages.Piece;

/** Crime-prevention models, for programs. */
@RestController
@RequestMapping("/api/v1/models")
class ModelApiController {

    private final PreventionModels models;
    private final ModelList list;
    private final ModelCounts counts;
    private final Bodies bodies;

    ModelApiController(PreventionModels models, ModelList list, ModelCounts counts, Bodies bodies) {
        this.models = models;
        this.list = list;
        this.counts = counts;
        this.bodies = bodies;
    }

    /** A key that is no model's is refused: an empty piece would look like the end of the list. */
    @GetMapping
    Piece<ModelCard> models(
            @ModelAttribute ModelFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        if (after != null) models.get(new ModelId(after));
        return Piece.of(size, most -> list.page(filter, after, most), ModelCard::id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ModelText proposeModel(@Valid @RequestBody ProposalForm form) {
        bodies.requireEnterer();
        var owner = bodies.find(form.owner()).orElseThrow(NotYourBody::new);
        models.propose(form.model(), owner, Objects.requireNonNull(form.proposedOn()), form.terms());
        return models.get(form.model());
    }

    @GetMapping("/counts")
    ModelCounts.Counts modelCounts(@RequestParam(required = false) @Nullable LocalDate day) {
        return counts.on(day == null ? bodies.today() : day);
    }

    @GetMapping("/{id}")
    ModelText model(@PathVariable UUID id) {
        return models.get(new ModelId(id));
    }

    /** Says anew what it is; whose it is stays. Where a version is told, it is the one that was read. */
    @PutMapping("/{id}")
    ModelText correctModel(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @RequestBody ModelTerms terms) {
        bodies.requireEnterer();
        models.correct(new ModelId(id), terms, version);
        return models.get(new ModelId(id));
    }

    @PostMapping("/{id}/birth")
    ModelText certifyModel(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @RequestBody BirthCertificate birth) {
        bodies.requireEnterer();
        var errors = new BeanPropertyBindingResult(birth, "birth");
        birth.check(errors, bodies.today());
        FieldsRefused.ifAny(errors);
        models.certify(new ModelId(id), birth, version);
        return models.get(new ModelId(id));
    }

    /** The latest first. */
    @GetMapping("/{id}/steps")
    List<Step.Told> stepsOfModel(@PathVariable UUID id) {
        return models.history(new ModelId(id)).stream().map(Step.Taken::told).toList();
    }

    @PostMapping("/{id}/steps")
    ModelText takeStep(@PathVariable UUID id, @Valid @RequestBody StepForm step) {
        bodies.requireEnterer();
        models.take(new ModelId(id), step);
        return models.get(new ModelId(id));
    }
}
