package vn.binhyen.lineages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.Lead;
import vn.binhyen.preventionmodels.Leads;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointText;

/** Leads from a model to its lineage and its editions, and from a point to where it comes from and to its copies. */
@Component
class LineageLeads implements Leads {

    private final Sources sources;
    private final Bodies bodies;

    LineageLeads(Sources sources, Bodies bodies) {
        this.sources = sources;
        this.bodies = bodies;
    }

    @Override
    public List<Lead> ofModel(ModelText model) {
        var url = "/models/" + model.id();
        return List.of(
                new Lead("lineages.lead.model", url + "/lineage"),
                new Lead("lineages.lead.editions", url + "/editions"));
    }

    @Override
    public List<Lead> ofPoint(PointText point) {
        var url = "/points/" + point.id() + "/replications";
        var leads = new ArrayList<>(List.of(new Lead("lineages.lead.point", url)));
        boolean replicates =
                bodies.mayEnterAny() && sources.get(new PointId(point.id())).runs();
        if (replicates) leads.add(new Lead("lineages.lead.replicate", url + "/new"));
        return leads;
    }
}
