package vn.binhyen.lineages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.binhyen.lineages.LineageRefused.Why;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PointText;
import vn.binhyen.preventionmodels.Stage;

/** A point that others are made after, with its model and the model's core. */
record Source(PointText point, ModelText model, List<CoreElement> core, LocalDate today) {

    private static final Set<Stage> AT_REST = Set.of(Stage.PAUSED, Stage.ENDED);

    /** Only what runs is copied: the point has not ended, and its model was launched and does not rest. */
    boolean runs() {
        return point.endedOn() == null && isLaunched();
    }

    private boolean isLaunched() {
        var standing = model.standing();
        return standing.launchedOn() != null && !AT_REST.contains(standing.stage());
    }

    /** Makes a copy of it; whoever leaves out some of the core says what stands in its place. */
    Replication replicate(ReplicationForm form) {
        if (point.endedOn() != null) throw new LineageRefused(Why.SOURCE_ENDED);
        if (!isLaunched()) throw new LineageRefused(Why.NOT_RUNNING);
        if (form.startedOn().isAfter(today)) throw new LineageRefused(Why.IN_THE_FUTURE);
        if (form.startedOn().isBefore(point.terms().startedOn()))
            throw new LineageRefused(Why.BEFORE_ITS_SOURCE, point.terms().startedOn());
        var checklist = checklist(Objects.requireNonNull(form.asked()), Objects.requireNonNull(form.elements()));
        if (form.adapted() == null && checklist.containsValue(false)) throw new LineageRefused(Why.ADAPTED_MISSING);
        return new Replication(
                Objects.requireNonNull(form.point()),
                point.id(),
                point.modelId(),
                form.kept(),
                form.adapted(),
                checklist);
    }

    /** What was added while the form was open was not asked about, so nobody left it out. */
    private Map<UUID, Boolean> checklist(Set<UUID> asked, Set<UUID> kept) {
        var checklist = new HashMap<UUID, Boolean>();
        core.forEach(element -> checklist.put(element.id(), kept.contains(element.id())));
        if (!asked.equals(checklist.keySet()) || !asked.containsAll(kept)) throw new LineageRefused(Why.CORE_CHANGED);
        return checklist;
    }
}
