package vn.binhyen.dashboards;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * Something that is not there, or late.
     *
     * @param text the key of its sentence, after that of what is missing
     */
    record Line(String text, long count) {

        boolean isOfSheets() {
            return !text.equals(LATE) && !text.equals(SILENT);
        }
    }

    static final String LATE = "late";
    static final String SILENT = "silent";

    boolean isNone() {
        return unknown.isEmpty() && lines().isEmpty();
    }

    /** What is missing beside the head figures, in the order in which it is told. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line("notBegun", sheets.notBegun()));
        for (var state : SheetState.values()) {
            if (state == SheetState.CONFIRMED) continue;
            lines.add(new Line("desks." + state, sheets.desks(state)));
            lines.add(new Line("organisations." + state, sheets.organisations(state)));
        }
        lines.add(new Line(LATE, late.obligations()));
        lines.add(new Line(SILENT, silent));
        return lines.stream().filter(line -> line.count() > 0).toList();
    }
}
