package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** The points of models, for programs; their duty telephones are shown to those in whose scope they lie. */
@RestController
class PointApiController {

    private static final int LARGEST_PAGE = 500;

    private final Points points;
    private final PointList list;
    private final AliveChecks checks;
    private final Bodies bodies;

    PointApiController(Points points, PointList list, AliveChecks checks, Bodies bodies) {
        this.points = points;
        this.list = list;
        this.checks = checks;
        this.bodies = bodies;
    }

    /** A piece of the list, and the key with which to ask for what follows. */
    record PointPage(List<PointCard> items, @Nullable String next) {}

    /** A point to be started: its id, where it runs as {@code O:…}, {@code C:…} or {@code P:…}, and its terms. */
    record Start(
            @NotNull UUID id,
            @NotBlank String body,
            @NotNull @Valid PointTerms terms) {}

    @GetMapping("/api/v1/models/{id}/points")
    PointPage points(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        int wanted = Math.clamp(size, 1, LARGEST_PAGE);
        var found = list.of(new ModelId(id), after, wanted + 1);
        if (found.size() <= wanted) return new PointPage(found, null);
        var items = found.subList(0, wanted);
        return new PointPage(items, items.getLast().id().toString());
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
