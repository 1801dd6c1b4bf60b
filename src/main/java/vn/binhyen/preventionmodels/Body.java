package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who owns a model, or where a point runs: a city, a commune or an organisation, under the name it had then. */
public record Body(
        int provinceId,
        @Nullable Integer communeId,
        @Nullable UUID organisationId,
        String bodyName) {

    /** How a form and a program name it: {@code O:7c1b…}, {@code C:4} or {@code P:1}. */
    public String code() {
        if (organisationId != null) return "O:" + organisationId;
        return communeId != null ? "C:" + communeId : "P:" + provinceId;
    }
}
