package vn.binhyen.lineages;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointLives;

/** Reads the points of a model together with where each comes from. */
@Component
@Transactional(readOnly = true)
class Growth {

    private final PointLives points;
    private final ReplicationRecords replications;
    private final Bodies bodies;
    private final HostRecords hosts;

    Growth(PointLives points, ReplicationRecords replications, Bodies bodies, HostRecords hosts) {
        this.points = points;
        this.replications = replications;
        this.bodies = bodies;
        this.hosts = hosts;
    }

    Forest forest(ModelId model) {
        return Forest.of(points.of(model), replications.of(model));
    }

    Figures figures(Forest forest) {
        var organisations = forest.inOrder().stream()
                .map(branch -> branch.point().body().organisationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Figures.of(bodies.today(), forest, hosts.of(organisations));
    }
}
