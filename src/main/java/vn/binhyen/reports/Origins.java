package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.areas.AreaLineage;

/**
 * What a commune was made of, where it began within the periods that its report compares.
 *
 * @param since its first day
 * @param units right before; none where no list tells
 */
public record Origins(LocalDate since, List<AreaLineage.Link> units) {

    public Origins {
        units = List.copyOf(units);
    }
}
