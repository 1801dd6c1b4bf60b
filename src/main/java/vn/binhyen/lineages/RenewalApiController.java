package vn.binhyen.lineages;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointText;
import vn.binhyen.preventionmodels.Points;

/** Copies of points and renewals of models, for programs. */
@RestController
@RequestMapping("/api/v1")
class RenewalApiController {

    private final Replications replications;
    private final Editions editions;
    private final Points points;
    private final Bodies bodies;

    RenewalApiController(Replications replications, Editions editions, Points points, Bodies bodies) {
        this.replications = replications;
        this.editions = editions;
        this.points = points;
        this.bodies = bodies;
    }

    @PostMapping("/points/{id}/replications")
    @ResponseStatus(HttpStatus.CREATED)
    PointText replicatePoint(@PathVariable UUID id, @Valid @RequestBody ReplicationForm form) {
        bodies.requireEnterer();
        points.get(new PointId(id));
        var place = bodies.find(form.place()).orElseThrow(() -> new LineageRefused(LineageRefused.Why.NO_SUCH_PLACE));
        replications.replicate(new PointId(id), place, form);
        return points.get(new PointId(Objects.requireNonNull(form.point())));
    }

    @GetMapping("/models/{id}/editions")
    List<Edition> editions(@PathVariable UUID id) {
        return editions.of(new ModelId(id));
    }

    @PostMapping("/models/{id}/editions")
    @ResponseStatus(HttpStatus.CREATED)
    List<Edition> renewModel(@PathVariable UUID id, @Valid @RequestBody RenewalForm form) {
        bodies.requireEnterer();
        editions.renew(new ModelId(id), form);
        return editions.of(new ModelId(id));
    }
}
