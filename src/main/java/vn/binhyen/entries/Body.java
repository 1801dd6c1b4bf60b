package vn.binhyen.entries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;

/**
 * Who is asked for figures: an organisation, a commune's desk, or the city's office.
 *
 * @param communeId of an organisation: where it is; null of the office, and where it is not known
 */
public record Body(
        Keeper level,
        int provinceId,
        @Nullable Integer communeId,
        @Nullable UUID organisationId,
        String name) {

    /** Where its figures count. */
    public int area() {
        return communeId == null ? provinceId : communeId;
    }

    /** Whether the body types the measure. The office types what is its own; what communes know is summed, never typed. */
    boolean enters(Measure measure) {
        return measure.isEntered() && keeps(measure);
    }

    /** Whether the measure has its place on the body's sheet, typed or computed. */
    boolean keeps(Measure measure) {
        var lowest = measure.keeping().enteredBy();
        return switch (level) {
            case NOBODY -> false;
            case ORGANISATION -> lowest == Keeper.ORGANISATION && !measure.isOfThePolice();
            case COMMUNE -> lowest == Keeper.ORGANISATION || lowest == Keeper.COMMUNE;
            case OFFICE -> lowest == Keeper.ORGANISATION || lowest == Keeper.OFFICE;
        };
    }
}
