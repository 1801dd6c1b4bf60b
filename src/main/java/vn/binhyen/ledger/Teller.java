package vn.binhyen.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.database.Scope;

/** Of which places the bearer of a scope may tell facts, and which measures. */
record Teller(Scope scope) {

    /** Whether they tell of areas at all, and not only of their own organisation. */
    boolean tellsOfAreas() {
        return scope.everything()
                || !scope.provinces().isEmpty()
                || !scope.communes().isEmpty();
    }

    /** Whether the place is theirs to tell of: their province, their commune, or their organisation in it. */
    boolean mayTellOf(AreaCard area, @Nullable UUID organisation) {
        return isOffice(area)
                || scope.communes().contains(area.id().value())
                || organisation != null && scope.organisations().contains(organisation);
    }

    boolean mayTell(Measure measure, AreaCard area) {
        return switch (measure.keeping().enteredBy()) {
            case NOBODY -> false;
            case ORGANISATION -> true;
            case COMMUNE ->
                isOffice(area) || scope.communes().contains(area.id().value());
            case OFFICE -> isOffice(area);
        };
    }

    private boolean isOffice(AreaCard area) {
        return scope.everything() || scope.provinces().contains(provinceOf(area));
    }

    static int provinceOf(AreaCard area) {
        var province = area.province();
        return province == null ? area.id().value() : province.value();
    }
}
