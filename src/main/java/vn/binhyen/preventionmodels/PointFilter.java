package vn.binhyen.preventionmodels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Link;

/** Which points are asked for; what is null does not narrow. */
record PointFilter(
        @Nullable Which which,
        @Nullable Integer commune,
        @Nullable UUID model) {

    /** Of all places and models. */
    static final PointFilter ALL = new PointFilter(null, null, null);

    /** Those whose check has come round are asked, and are not at risk yet. */
    enum Which {
        AT_RISK("life in ('SILENT', 'STOPPED')"),
        SILENT("life = 'SILENT'"),
        STOPPED("life = 'STOPPED'"),
        DUE("life = 'ALIVE' and overdue"),
        RUNNING("ended_on is null"),
        ENDED("ended_on is not null");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    Which wanted() {
        return which == null ? Which.AT_RISK : which;
    }

    boolean isNarrowed() {
        return wanted() != Which.AT_RISK || commune != null || model != null;
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of(wanted().condition));
        if (commune != null) conditions.add("commune_id = :commune");
        if (model != null) conditions.add("model_id = :model");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (commune != null) parameters.put("commune", commune);
        if (model != null) parameters.put("model", model);
        return parameters;
    }

    /** The same points under another address. */
    String link(String path) {
        return asking(path, wanted());
    }

    /** Others of the same places and model. */
    String link(Which other) {
        return asking("/points", other);
    }

    private String asking(String path, Which asked) {
        return Link.to(path)
                .with("which", asked)
                .with("commune", commune)
                .with("model", model)
                .toString();
    }
}
