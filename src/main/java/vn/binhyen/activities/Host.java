package vn.binhyen.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds a session: a city, a commune or an organisation, under the name it had then. */
public record Host(
        int provinceId,
        @Nullable Integer hostCommune,
        @Nullable UUID organisationId,
        String hostName) {

    /** How a form and a program name it: {@code O:7c1b…}, {@code C:4} or {@code P:1}. */
    public String code() {
        if (organisationId != null) return "O:" + organisationId;
        return hostCommune != null ? "C:" + hostCommune : "P:" + provinceId;
    }
}
