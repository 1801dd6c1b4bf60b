package vn.binhyen.programmes;

import java.util.List;
import java.util.Map;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.MapMark;
import vn.binhyen.pages.Page;

/** How the map shows the papers of the communes' organisations. */
final class CommunePapers {

    private CommunePapers() {}

    /** One of five steps of the plans that came by quarter I; none where nothing is known. */
    static Map<AreaId, MapMark> marks(Page page, List<CommuneRow<PapersReport.Count>> rows) {
        return CommuneRow.marks(rows, row -> mark(page, row));
    }

    private static MapMark mark(Page page, CommuneRow<PapersReport.Count> row) {
        var count = row.count();
        long good = count.plans(Timing.BY_QUARTER_ONE);
        var label = page.text("programmes.coverage.mark", String.valueOf(row.name()), good, count.total());
        var isKnown = count.plans(Timing.UNKNOWN) < count.total();
        return new MapMark(isKnown ? MapMark.fifth(good, count.total()) : 0, label, "/programmes?commune=" + row.id());
    }
}
