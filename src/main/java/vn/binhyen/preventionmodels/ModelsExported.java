package vn.binhyen.preventionmodels;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody took a list of models away as a file. */
public record ModelsExported(long rows) implements Audited {

    @Override
    public String act() {
        return "preventionmodels.export";
    }

    @Override
    public String subject() {
        return "preventionmodels.list:models";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows);
    }
}
