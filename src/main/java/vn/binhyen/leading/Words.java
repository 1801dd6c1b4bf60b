package vn.binhyen.leading;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapMark;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Situation;
import vn.binhyen.directives.SituationLine;
import vn.binhyen.pages.Page;

/** How the leader's page names things, in the reader's language. */
final class Words {

    private Words() {}

    /** “Chỉ thị 06/CT-BCA-V05”; without a number, the kind alone. */
    static String title(Page page, @Nullable DocumentType type, @Nullable String symbol) {
        var kind = type == null ? "" : page.text("directives.DocumentType." + type);
        return symbol == null ? kind : kind + " " + symbol;
    }

    /** “61,2 %”, or a dash where there is nothing to take a share of. */
    static String share(Page page, long part, long whole) {
        return whole == 0 ? "–" : page.percent(part, whole);
    }

    /** “12 ngày”. */
    static String age(Page page, LocalDate due, LocalDate today) {
        return page.text("leading.days", DAYS.between(due, today));
    }

    static String late(SituationLine line) {
        return "/obligations?late=true&directive=" + line.directiveId();
    }

    /** The communes in which something is asked, coloured by the share that is late. */
    static Map<AreaId, MapMark> marks(Page page, Situation situation) {
        return situation.communes().stream()
                .filter(line -> line.communeId() != null)
                .collect(Collectors.toMap(
                        line -> new AreaId(Objects.requireNonNull(line.communeId())), line -> mark(page, line)));
    }

    private static MapMark mark(Page page, SituationLine line) {
        var label = page.text("leading.map.mark", line.late(), line.asked());
        var link = "/obligations?commune=" + line.communeId() + (line.late() > 0 ? "&late=true" : "");
        return new MapMark(level(line), label, link);
    }

    /** The steps of a directive's own map: nothing, under 5, 15, 30 and more per cent late. */
    private static int level(SituationLine line) {
        double late = (double) line.late() / line.asked();
        return late == 0 ? 1 : late < 0.05 ? 2 : late < 0.15 ? 3 : late < 0.3 ? 4 : 5;
    }
}
