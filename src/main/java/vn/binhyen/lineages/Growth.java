package vn.binhyen.lineages;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.organisations.OrganisationKind;
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
    private final JdbcClient jdbc;

    Growth(PointLives points, ReplicationRecords replications, Bodies bodies, JdbcClient jdbc) {
        this.points = points;
        this.replications = replications;
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    Forest forest(ModelId model) {
        return Forest.of(points.of(model), replications.of(model));
    }

    Figures figures(Forest forest) {
        var organisations = forest.inOrder().stream()
                .map(branch -> branch.point().body().organisationId())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return Figures.of(bodies.today(), forest, kinds(organisations));
    }

    private Map<UUID, OrganisationKind> kinds(UUID[] organisations) {
        return jdbc
                .sql("select id, kind from organisations.public_card where id = any (:ids)")
                .param("ids", organisations)
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), OrganisationKind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
