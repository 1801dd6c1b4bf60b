package vn.binhyen.lineages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;

/** Finds the points that the viewer may copy. */
@Component
@Transactional(readOnly = true)
class Sources {

    private final Points points;
    private final PreventionModels models;
    private final CoreRecords core;
    private final Bodies bodies;

    Sources(Points points, PreventionModels models, CoreRecords core, Bodies bodies) {
        this.points = points;
        this.models = models;
        this.core = core;
        this.bodies = bodies;
    }

    Source get(PointId id) {
        var point = points.get(id);
        var model = new ModelId(point.modelId());
        return new Source(point, models.get(model), core.of(model), bodies.today());
    }
}
