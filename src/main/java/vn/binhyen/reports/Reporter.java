package vn.binhyen.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.calendars.Period;

/**
 * Whose report it is: a city's office or a commune's desk.
 *
 * @param communeId null: the office, for the whole city
 * @param name of the city or the commune, as it was when the report was begun
 * @param from its first day; null: it has always been there
 * @param until its last day; null: it is there today
 */
public record Reporter(
        int provinceId,
        @Nullable Integer communeId,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static Reporter of(AreaCard place) {
        var province = place.province();
        int id = place.id().value();
        return province == null
                ? new Reporter(id, null, place.name(), place.validFrom(), place.validUntil())
                : new Reporter(province.value(), id, place.name(), place.validFrom(), place.validUntil());
    }

    Reporter named(String then) {
        return new Reporter(provinceId, communeId, then, from, until);
    }

    /** The city or the commune that it is about. */
    public int area() {
        return communeId == null ? provinceId : communeId;
    }

    public boolean isOffice() {
        return communeId == null;
    }

    boolean hadBegunOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    boolean hasEndedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Whether it was there at some time of a period. */
    boolean existedIn(Period period) {
        return hadBegunOn(period.lastDay()) && !hasEndedBefore(period.firstDay());
    }
}
