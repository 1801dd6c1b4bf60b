package vn.binhyen.lineages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointId;

/** Gathers where one point comes from and which came after it. */
@Component
@Transactional(readOnly = true)
class Ancestry {

    private final Growth growth;
    private final ReplicationRecords records;

    Ancestry(Growth growth, ReplicationRecords records) {
        this.growth = growth;
        this.records = records;
    }

    /** The point with its origin and checklist, its source where the viewer may see it, and its copies. */
    record Shown(Branch branch, @Nullable Branch source, List<ReplicationRecords.Checked> checklist) {

        @Nullable
        Replicated origin() {
            return branch.origin();
        }
    }

    Shown of(Source source) {
        var order = growth.forest(new ModelId(source.point().modelId())).inOrder();
        var branch = order.stream()
                .filter(each -> each.point().id().equals(source.point().id()))
                .findFirst()
                .orElseThrow();
        var parent = Optional.ofNullable(branch.origin())
                .flatMap(origin -> order.stream()
                        .filter(each -> each.point().id().equals(origin.sourceId()))
                        .findFirst())
                .orElse(null);
        return new Shown(
                branch, parent, records.checklist(new PointId(source.point().id())));
    }
}
