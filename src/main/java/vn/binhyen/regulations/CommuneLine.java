package vn.binhyen.regulations;

import java.util.List;
import java.util.Map;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.MapMark;
import vn.binhyen.pages.Page;

/** How the map shows the regulations of the communes' organisations. */
final class CommuneLine {

    private CommuneLine() {}

    /** One of five steps of the organisations covered; none where nothing is known. */
    static Map<AreaId, MapMark> marks(Page page, List<CommuneRow<RegulationReport.Count>> rows) {
        return CommuneRow.marks(rows, row -> mark(page, row));
    }

    private static MapMark mark(Page page, CommuneRow<RegulationReport.Count> row) {
        var count = row.count();
        long running = count.of(Covered.IN_FORCE);
        var label = page.text("regulations.coverage.mark", String.valueOf(row.name()), running, count.total());
        var isKnown = count.of(Covered.UNKNOWN) < count.total();
        return new MapMark(
                isKnown ? MapMark.fifth(running, count.total()) : 0, label, "/regulations?commune=" + row.id());
    }
}
