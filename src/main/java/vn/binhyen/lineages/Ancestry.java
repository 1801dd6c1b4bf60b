package vn.binhyen.lineages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointLives;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** Gathers where one point comes from and which came after it. */
@Component
@Transactional(readOnly = true)
class Ancestry {

    private final PointLives points;
    private final ReplicationRecords records;

    Ancestry(PointLives points, ReplicationRecords records) {
        this.points = points;
        this.records = records;
    }

    /** Where the point comes from, with its checklist; its source, where the viewer may see it; and its copies. */
    record Shown(
            @Nullable Replicated origin,
            @Nullable PointLife source,
            List<ReplicationRecords.Checked> checklist,
            List<PointLife> copies) {}

    Shown of(PointId point) {
        var origin = records.find(point);
        var source = origin.map(Replicated::sourceId);
        var ids = new ArrayList<>(records.copiesOf(point));
        source.ifPresent(ids::add);
        var seen = points.of(ids);
        return new Shown(
                origin.orElse(null),
                source.flatMap(id -> find(seen, id)).orElse(null),
                records.checklist(point),
                seen.stream()
                        .filter(life -> !source.equals(Optional.of(life.id())))
                        .toList());
    }

    private static Optional<PointLife> find(List<PointLife> points, UUID id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }
}
