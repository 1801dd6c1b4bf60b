package vn.binhyen.issuances;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose letterhead it is: a city's office, a commune's desk, or an organisation.
 *
 * @param communeId null: the office's, of the whole city, or an organisation's
 */
public record LetterheadHolder(
        int provinceId,
        @Nullable Integer communeId,
        @Nullable UUID organisationId) {

    public static LetterheadHolder of(int provinceId, @Nullable Integer communeId) {
        return new LetterheadHolder(provinceId, communeId, null);
    }

    /** As addresses name it. */
    public String code() {
        if (organisationId != null) return organisationId.toString();
        return String.valueOf(area());
    }

    /** The commune of a desk, otherwise the city. */
    int area() {
        return communeId == null ? provinceId : communeId;
    }
}
