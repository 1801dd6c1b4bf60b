package vn.binhyen.preventionmodels;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody proposed, corrected or certified a model, or it reached a stage; webhooks and the audit trail hear it. */
public record ModelChanged(ModelId model, String verb, Map<String, Object> details) implements Audited {

    ModelChanged(ModelId model, String verb) {
        this(model, verb, Map.of());
    }

    @Override
    public String act() {
        return "preventionmodels." + verb;
    }

    @Override
    public String subject() {
        return "preventionmodels.model:" + model;
    }
}
