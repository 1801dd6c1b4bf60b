package vn.binhyen.modelimports;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Somebody entered a list of models; each of them has a line of its own besides. */
public record ModelsImported(UUID list, int models) implements Audited {

    @Override
    public String act() {
        return "modelimports.enter";
    }

    @Override
    public String subject() {
        return "modelimports.list:" + list;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("models", models);
    }
}
