package vn.binhyen.dashboards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.FigurePath;

/**
 * What a dashboard is about.
 *
 * @param area the city or the commune; of an organisation where it lies
 * @param organisation null: it is about the area
 */
public record Place(
        Kind kind, int province, int area, @Nullable UUID organisation, String name) {

    /** A city, a commune, or an organisation. */
    public enum Kind {
        CITY,
        COMMUNE,
        ORGANISATION
    }

    static Place of(UUID organisation, String name, int province, @Nullable Integer commune) {
        return new Place(Kind.ORGANISATION, province, commune == null ? province : commune, organisation, name);
    }

    public boolean isCity() {
        return kind == Kind.CITY;
    }

    @Nullable
    Integer commune() {
        return kind == Kind.COMMUNE ? area : null;
    }

    /** Where a figure of the place explains itself. */
    String path(String measure, Period period) {
        return organisation == null
                ? FigurePath.of(measure, area, period)
                : FigurePath.of(measure, organisation, period);
    }

    /** What an address of a dashboard says of the place. */
    String asked() {
        return organisation == null ? "area=" + area : "organisation=" + organisation;
    }
}
