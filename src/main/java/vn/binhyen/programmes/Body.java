package vn.binhyen.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The city's committee, a commune's, or an organisation, under the name it had when its programme was opened. */
public record Body(
        Level level,
        int provinceId,
        @Nullable Integer communeId,
        @Nullable UUID organisationId,
        String bodyName) {

    /** Whether the other body stands above this one, or is the same. */
    boolean answersTo(Body other) {
        if (other.provinceId != provinceId) return false;
        return switch (other.level) {
            case CITY -> true;
            case COMMUNE -> level != Level.CITY && other.communeId != null && other.communeId.equals(communeId);
            case ORGANISATION -> other.organisationId != null && other.organisationId.equals(organisationId);
        };
    }
}
