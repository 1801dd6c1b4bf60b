package vn.binhyen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.catalogue.PublishedModels;
import vn.binhyen.exemplars.ExemplarId;
import vn.binhyen.exemplars.ExemplarKind;
import vn.binhyen.exemplars.ExemplarTerms;
import vn.binhyen.exemplars.Exemplars;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.trials.TrialDesigns;
import vn.binhyen.trials.TrialId;
import vn.binhyen.trials.Trials;

/** Makes a proposed model of a body, with one point there, and an exemplar. */
@Component
class ModelRecordsForRoutes {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final PreventionModels models;
    private final Points points;
    private final PublishedModels catalogue;
    private final Exemplars exemplars;
    private final Trials trials;

    ModelRecordsForRoutes(
            PreventionModels models, Points points, PublishedModels catalogue, Exemplars exemplars, Trials trials) {
        this.models = models;
        this.points = points;
        this.catalogue = catalogue;
        this.exemplars = exemplars;
        this.trials = trials;
    }

    void make(Map<String, Map<String, String>> records, String where, Body body) {
        var model = ModelId.fresh();
        var point = PointId.fresh();
        var terms = new ModelTerms(ModelKind.MODEL, "Cổng an toàn", "Mất cắp xe", null, "Trực cổng", null, null, null);
        models.propose(model, body, TODAY, terms);
        points.start(point, model, body, new PointTerms(TODAY, 1, null, null));
        var exemplar = ExemplarId.fresh();
        var example = new ExemplarTerms(ExemplarKind.COLLECTIVE, "Tổ trực", "Tuần tra", "Trực đêm", model.value());
        exemplars.propose(exemplar, body, TODAY, example);
        var trial = TrialId.fresh();
        trials.design(trial, model, TrialDesigns.OF_A_FILE);
        records.put("trial " + where, Map.of("id", trial.toString()));
        records.put("exemplar " + where, Map.of("id", exemplar.toString()));
        records.put("model " + where, Map.of("id", model.toString()));
        records.put("published " + where, Map.of("id", catalogue.published(body).toString()));
        records.put("withdrawn " + where, Map.of("id", catalogue.published(body).toString()));
        records.put(
                "point " + where,
                Map.of("id", point.toString(), "group", UUID.randomUUID().toString()));
    }
}
