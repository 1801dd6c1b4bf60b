package vn.binhyen.areas;

import java.util.Collection;
import java.util.List;

/**
 * What lies in some units was moved out of them or into them; told in the transaction in which it happened, once everything has moved. Whoever keeps
 * something that was counted there counts it anew.
 *
 * @param units all of them
 * @param takenBack those among them that will never have been
 */
public record MapChanged(List<AreaId> units, List<AreaId> takenBack) {

    public MapChanged(List<AreaId> units) {
        this(units, List.of());
    }

    /** As a statement takes them. */
    public static Integer[] ids(Collection<AreaId> units) {
        return units.stream().map(AreaId::value).toArray(Integer[]::new);
    }
}
