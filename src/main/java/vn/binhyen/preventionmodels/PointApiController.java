package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.pages.Piece;

/** The points of models, for programs; their duty telephones are shown to those in whose scope they lie. */
@RestController
class PointApiController {

    private final Points points;
    private final PointList list;
    private final PointWatch watch;
    private final AliveChecks checks;
    private final Bodies bodies;

    PointApiController(Points points, PointList list, PointWatch watch, AliveChecks checks, Bodies bodies) {
        this.points = points;
        this.list = list;
        this.watch = watch;
        this.checks = checks;
        this.bodies = bodies;
    }

    /** A point to be started: its id, where it runs as {@code O:…}, {@code C:…} or {@code P:…}, and its terms. */
    record Start(
            @NotNull UUID id,
            @NotBlank String body,
            @NotNull @Valid PointTerms terms) {}

    @GetMapping("/api/v1/models/{id}/points")
    Piece<PointCard> points(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        known(after);
        return Piece.of(size, most -> list.of(new ModelId(id), after, most), PointCard::id);
    }

    /** A key that is no point's is refused: an empty piece would look like the end of the list. */
    private void known(@Nullable UUID after) {
        if (after != null) points.get(new PointId(after));
    }

    /** Of all models; those that run, unless others are asked for, the longest silent first. */
    @GetMapping("/api/v1/points")
    Piece<PointCard> pointsOfModels(
            @RequestParam(defaultValue = "RUNNING") PointFilter.Which which,
            @RequestParam(required = false) @Nullable Integer commune,
            @RequestParam(required = false) @Nullable UUID model,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        known(after);
        return Piece.of(size, most -> watch.page(new PointFilter(which, commune, model), after, most), PointCard::id);
    }

    /** The same narrowed to those that gave no sign of life or stopped. */
    @GetMapping("/api/v1/points/at-risk")
    Piece<PointCard> pointsAtRisk(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "100") int size) {
        return pointsOfModels(PointFilter.Which.AT_RISK, null, null, after, size);
    }

    @PostMapping("/api/v1/models/{id}/points")
    @ResponseStatus(HttpStatus.CREATED)
    PointText startPoint(@PathVariable UUID id, @Valid @RequestBody Start start) {
        bodies.requireEnterer();
        var place = bodies.find(start.body()).orElseThrow(NotYourBody::new);
        points.start(new PointId(start.id()), new ModelId(id), place, start.terms());
        return points.get(new PointId(start.id()));
    }

    @GetMapping("/api/v1/points/{id}")
    PointText point(@PathVariable UUID id) {
        return points.get(new PointId(id));
    }

    /** When it began, its rhythm, its telephone and who answers for it, said anew; what is not named is there no more. */
    @PutMapping("/api/v1/points/{id}")
    PointText correctPoint(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @RequestBody PointTerms terms) {
        bodies.requireEnterer();
        points.correct(new PointId(id), terms, version);
        return points.get(new PointId(id));
    }

    /** The latest first. */
    @GetMapping("/api/v1/points/{id}/checks")
    Piece<AliveCheck.Answered> checksOfPoint(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        var point = new PointId(id);
        return Piece.of(size, most -> checks.of(point, after, most), AliveCheck.Answered::id);
    }

    @PostMapping("/api/v1/points/{id}/checks")
    PointText answerCheck(@PathVariable UUID id, @Valid @RequestBody AliveCheck check) {
        bodies.requireEnterer();
        var errors = new BeanPropertyBindingResult(check, "check");
        check.examine(errors);
        FieldsRefused.ifAny(errors);
        checks.answer(new PointId(id), check);
        return points.get(new PointId(id));
    }
}
