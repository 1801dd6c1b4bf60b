package vn.binhyen.preventionmodels;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody took a list of models or of points away as a file. */
public record ModelsExported(String list, long rows) implements Audited {

    @Override
    public String act() {
        return "preventionmodels.export";
    }

    @Override
    public String subject() {
        return "preventionmodels.list:" + list;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows);
    }
}
