package vn.binhyen.lineages;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lineages.LineageRefused.Why;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.Points;

/** Starts points after the pattern of others. */
@Service
@Transactional
public class Replications {

    private final Sources sources;
    private final Points points;
    private final ReplicationRecords records;
    private final ApplicationEventPublisher events;

    Replications(Sources sources, Points points, ReplicationRecords records, ApplicationEventPublisher events) {
        this.sources = sources;
        this.points = points;
        this.records = records;
        this.events = events;
    }

    /**
     * Starts a point of the source's model at another place and keeps where it comes from, both or neither; the same id a
     * second time is the same form posted twice.
     */
    public void replicate(PointId source, Body place, ReplicationForm form) {
        var from = sources.get(source);
        var copy = new PointId(Objects.requireNonNull(form.point()));
        if (records.isCopyOf(copy, source)) return;
        var replication = from.replicate(form);
        var model = new ModelId(replication.model());
        // A point that is there already may be an ancestor of the source: making it a copy could close a circle.
        if (!points.start(copy, model, place, form.terms())) throw new LineageRefused(Why.POINT_IS_KNOWN);
        records.add(replication, place);
        events.publishEvent(
                new LineageChanged(model, "replicate", Map.of("point", copy.toString(), "source", source.toString())));
    }
}
