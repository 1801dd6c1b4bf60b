package vn.binhyen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.catalogue.PublishedModels;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;

/** Makes a proposed model of a body, with one point there. */
@Component
class ModelRecordsForRoutes {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final PreventionModels models;
    private final Points points;
    private final PublishedModels catalogue;

    ModelRecordsForRoutes(PreventionModels models, Points points, PublishedModels catalogue) {
        this.models = models;
        this.points = points;
        this.catalogue = catalogue;
    }

    void make(Map<String, Map<String, String>> records, String where, Body body) {
        var model = ModelId.fresh();
        var point = PointId.fresh();
        var terms = new ModelTerms(ModelKind.MODEL, "Cổng an toàn", "Mất cắp xe", null, "Trực cổng", null, null, null);
        models.propose(model, body, TODAY, terms);
        points.start(point, model, body, new PointTerms(TODAY, 1, null));
        records.put("model " + where, Map.of("id", model.toString()));
        records.put("published " + where, Map.of("id", catalogue.published(body).toString()));
        records.put("withdrawn " + where, Map.of("id", catalogue.published(body).toString()));
        records.put(
                "point " + where,
                Map.of("id", point.toString(), "group", UUID.randomUUID().toString()));
    }
}
