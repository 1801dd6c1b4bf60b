package vn.binhyen.regulations;

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

/** The regulations of one commune's organisations (null: those whose commune is not known). */
record CommuneLine(@Nullable Integer commune, @Nullable String name, RegulationReport.Count count) {

    static List<CommuneLine> sorted(RegulationReport report, List<AreaCard> cards) {
        var order = new ArrayList<Integer>();
        cards.forEach(card -> order.add(card.id().value()));
        Map<Integer, String> names =
                cards.stream().collect(Collectors.toMap(card -> card.id().value(), AreaCard::name));
        return report.byCommune().entrySet().stream()
                .map(entry -> {
                    var id = entry.getKey().orElse(null);
                    return new CommuneLine(id, id == null ? null : names.get(id), entry.getValue());
                })
                .sorted(comparingInt(
                        line -> line.commune() == null ? Integer.MAX_VALUE : order.indexOf(line.commune())))
                .toList();
    }

    /** How the map shows it: one of five steps of the organisations covered; none where nothing is known. */
    static Map<AreaId, MapMark> marks(Page page, List<CommuneLine> lines) {
        return lines.stream()
                .filter(line -> line.commune() != null)
                .collect(Collectors.toMap(line -> new AreaId(line.id()), line -> line.mark(page)));
    }

    private MapMark mark(Page page) {
        long total = count.total();
        long running = count.of(Covered.IN_FORCE);
        int level = count.of(Covered.UNKNOWN) == total ? 0 : 1 + (int) Math.min(4, running * 5 / Math.max(1, total));
        var label = page.text("regulations.coverage.mark", String.valueOf(name), running, total);
        return new MapMark(level, label, "/regulations?commune=" + id());
    }

    private int id() {
        return commune == null ? -1 : commune;
    }
}
