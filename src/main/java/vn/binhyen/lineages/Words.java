package vn.binhyen.lineages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.MapMark;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.Life;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private Words() {}

    static List<Choice> bodies(List<Body> bodies) {
        return bodies.stream()
                .map(body -> new Choice(body.code(), body.bodyName()))
                .toList();
    }

    static List<Choice> core(List<CoreElement> core) {
        return core.stream()
                .map(element -> new Choice(element.id().toString(), element.text()))
                .toList();
    }

    static String tagKind(Life life) {
        return switch (life) {
            case ALIVE -> "good";
            case SILENT -> "waiting";
            case STOPPED -> "late";
            case NOT_ASKED, ENDED -> "neutral";
        };
    }

    /** What stood there, or that nothing did. */
    static String part(Page page, @Nullable Object value) {
        return switch (value) {
            case null -> page.text("pages.missing");
            case Enum<?> named -> page.word(named);
            case Integer number -> page.number(number);
            default -> value.toString();
        };
    }

    static String period(Page page, Period period) {
        var year = String.valueOf(period.first().getYear());
        return period.isYear()
                ? page.text("lineages.period.year", year)
                : page.text("lineages.period.quarter", String.valueOf(period.quarter()), year);
    }

    static Map<AreaId, MapMark> marks(Page page, List<CommuneRow<Spread.Here>> communes) {
        return CommuneRow.marks(communes, row -> mark(page, row));
    }

    /** One level for one, two, three to four, five to nine, ten points and more. */
    static int level(long points) {
        return points >= 10 ? 5 : points >= 5 ? 4 : points >= 3 ? 3 : (int) points;
    }

    private static MapMark mark(Page page, CommuneRow<Spread.Here> row) {
        long points = row.count().points();
        return new MapMark(level(points), page.text("lineages.spread.mark", points), null);
    }
}
