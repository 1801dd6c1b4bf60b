package vn.binhyen.programmes;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapMark;
import vn.binhyen.pages.Page;

/** The papers of one commune's organisations (null: those whose commune is not known). */
record CommunePapers(@Nullable Integer commune, @Nullable String name, PapersReport.Count count) {

    /** The lines in the order of the communes' names; where no names are given, one line at most. */
    static List<CommunePapers> sorted(PapersReport report, List<AreaCard> cards) {
        var order = new ArrayList<Integer>();
        cards.forEach(card -> order.add(card.id().value()));
        Map<Integer, String> names =
                cards.stream().collect(Collectors.toMap(card -> card.id().value(), AreaCard::name));
        return report.byCommune().entrySet().stream()
                .map(entry -> {
                    var id = entry.getKey().orElse(null);
                    return new CommunePapers(id, id == null ? null : names.get(id), entry.getValue());
                })
                .sorted(comparingInt(
                        line -> line.commune() == null ? Integer.MAX_VALUE : order.indexOf(line.commune())))
                .toList();
    }

    /** How the map shows it: one of five steps of the plans that came by quarter I; none where nothing is known. */
    static Map<AreaId, MapMark> marks(Page page, List<CommunePapers> lines) {
        return lines.stream()
                .filter(line -> line.commune() != null)
                .collect(Collectors.toMap(line -> new AreaId(line.id()), line -> line.mark(page)));
    }

    private MapMark mark(Page page) {
        long total = count.total();
        long good = count.plans(Timing.BY_QUARTER_ONE);
        int level = count.plans(Timing.UNKNOWN) == total ? 0 : 1 + (int) Math.min(4, good * 5 / Math.max(1, total));
        var label = page.text("programmes.coverage.mark", String.valueOf(name), good, total);
        return new MapMark(level, label, "/programmes?commune=" + id());
    }

    private int id() {
        return commune == null ? -1 : commune;
    }
}
