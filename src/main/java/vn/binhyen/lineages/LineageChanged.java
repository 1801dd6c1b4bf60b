package vn.binhyen.lineages;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.preventionmodels.ModelId;

/** A model was replicated at another place, its core was written down, or it was said from which model it was developed. */
public record LineageChanged(ModelId model, String verb, Map<String, Object> details) implements Audited {

    @Override
    public String act() {
        return "lineages." + verb;
    }

    @Override
    public String subject() {
        return "preventionmodels.model:" + model;
    }
}
