package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.MapMark;
import vn.binhyen.pages.Page;

/** What runs today in one commune (null: for the whole city), and how many of its points are at risk. */
public record CommuneCount(
        @Nullable Integer commune, long models, long points, long groups, long atRisk, long equipment, long working) {

    /** One of five steps of the points that are not at risk. */
    static Map<AreaId, MapMark> marks(Page page, List<CommuneRow<CommuneCount>> rows) {
        return CommuneRow.marks(rows, row -> {
            var count = row.count();
            long alive = count.points() - count.atRisk();
            var label = page.text("preventionmodels.communes.mark", String.valueOf(row.name()), alive, count.points());
            return new MapMark(MapMark.fifth(alive, count.points()), label, "/models?commune=" + row.id());
        });
    }
}
