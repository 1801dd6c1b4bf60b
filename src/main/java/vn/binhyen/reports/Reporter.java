package vn.binhyen.reports;

import org.jspecify.annotations.Nullable;

/**
 * Whose report it is: a city's office or a commune's desk.
 *
 * @param communeId null: the office, for the whole city
 * @param name of the city or the commune
 */
public record Reporter(int provinceId, @Nullable Integer communeId, String name) {

    /** The city or the commune that it is about. */
    public int area() {
        return communeId == null ? provinceId : communeId;
    }

    public boolean isOffice() {
        return communeId == null;
    }
}
