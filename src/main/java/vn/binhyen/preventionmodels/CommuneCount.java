package vn.binhyen.preventionmodels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.MapMark;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.pages.Page;

/** What runs today in one commune (null: for the whole city), and how many of its points are at risk. */
public record CommuneCount(
        @Nullable Integer commune, long models, long points, long groups, long atRisk, long equipment, long working) {

    private static final long UNTOLD = -1;

    /**
     * The same by the communes of another structure. One model runs in several communes: how many there are in each is told only of what was not divided or
     * put together.
     */
    static Map<Optional<Integer>, CommuneCount> drawn(List<CommuneCount> counts, NewPlaces places) {
        var drawn = new HashMap<Optional<Integer>, CommuneCount>();
        for (var count : counts) for (var part : count.parts(places)) drawn.merge(part.key(), part, CommuneCount::plus);
        return drawn;
    }

    private Optional<Integer> key() {
        return Optional.ofNullable(commune);
    }

    /** What is counted apart stays in step with the whole. */
    private List<CommuneCount> parts(NewPlaces places) {
        int area = commune == null ? 0 : commune;
        var alive = places.parts(area, points - atRisk);
        var risk = places.parts(area, atRisk);
        var formed = places.parts(area, groups);
        var works = places.parts(area, working);
        var broken = places.parts(area, equipment - working);
        return IntStream.range(0, alive.size())
                .mapToObj(i -> new CommuneCount(
                        alive.get(i).commune(),
                        alive.size() == 1 ? models : UNTOLD,
                        alive.get(i).count() + risk.get(i).count(),
                        formed.get(i).count(),
                        risk.get(i).count(),
                        works.get(i).count() + broken.get(i).count(),
                        works.get(i).count()))
                .filter(part -> part.points + part.groups + part.equipment > 0)
                .toList();
    }

    private CommuneCount plus(CommuneCount other) {
        return new CommuneCount(
                commune,
                UNTOLD,
                points + other.points,
                groups + other.groups,
                atRisk + other.atRisk,
                equipment + other.equipment,
                working + other.working);
    }

    boolean tellsModels() {
        return models != UNTOLD;
    }

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
