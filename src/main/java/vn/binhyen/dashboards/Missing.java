package vn.binhyen.dashboards;

import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.directives.Lateness;
import vn.binhyen.entries.OpenSheets;
import vn.binhyen.entries.SheetState;
import vn.binhyen.ledger.Measure;

/**
 * What is missing of a place.
 *
 * @param silent how many points of models give no sign of life or stopped, as of today
 * @param unknown the head figures of which nothing is known in the period
 */
public record Missing(OpenSheets.Standing sheets, Lateness.Late late, long silent, List<Measure> unknown) {

    boolean isNone() {
        boolean isConfirmed = sheets.notBegun() == 0
                && Stream.of(SheetState.values())
                        .filter(state -> state != SheetState.CONFIRMED)
                        .allMatch(state -> sheets.desks(state) + sheets.organisations(state) == 0);
        return isConfirmed && late.obligations() == 0 && silent == 0 && unknown.isEmpty();
    }
}
