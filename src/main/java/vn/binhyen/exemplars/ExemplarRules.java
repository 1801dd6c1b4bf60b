package vn.binhyen.exemplars;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.exemplars.ExemplarRefused.Why;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.EnteredBy;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Who;

/** Knows who proposes and who decides about exemplars of which body, and to which models they may belong. */
@Component
class ExemplarRules {

    private final Bodies bodies;
    private final PreventionModels models;

    ExemplarRules(Bodies bodies, PreventionModels models) {
        this.bodies = bodies;
        this.models = models;
    }

    void requireReader() {
        bodies.requireReader();
    }

    void requireEnterer() {
        bodies.requireEnterer();
    }

    /** The body that a form or a program names. */
    Body body(String code) {
        return bodies.find(code).orElseThrow(() -> new ExemplarRefused(Why.NO_SUCH_BODY));
    }

    /** What is put forward its body changes and takes back itself; what was decided, whoever decides. */
    void change(Exemplar exemplar) {
        bodies.enter(exemplar.owner(), changing(exemplar.isDecided()));
    }

    boolean mayChange(ExemplarText text) {
        var state = text.standing().state();
        return bodies.mayEnterAny()
                && state != ExemplarState.WITHDRAWN
                && bodies.mayEnter(text.owner(), changing(state != ExemplarState.PROPOSED));
    }

    boolean mayDecide(ExemplarText text) {
        return bodies.mayEnter(text.owner(), Who.AUTHORITY);
    }

    EnteredBy propose(Body owner) {
        return bodies.enter(owner);
    }

    /** Refuses whoever does not decide for the authority above the body. */
    void requireDecider(Body owner) {
        bodies.enter(owner, Who.AUTHORITY);
    }

    /** A model that the viewer may not read is none that an exemplar can belong to. */
    void checkModel(ExemplarTerms terms) {
        if (terms.modelId() != null && models.find(new ModelId(terms.modelId())).isEmpty())
            throw new ExemplarRefused(Why.NO_SUCH_MODEL);
    }

    LocalDate today() {
        return bodies.today();
    }

    private static Who changing(boolean decided) {
        return decided ? Who.AUTHORITY : Who.OWNER;
    }
}
