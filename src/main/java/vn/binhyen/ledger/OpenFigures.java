package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * What everybody may see without signing in: published measures of a calendar year, always in the same table of communes and
 * months, so that no other cut of the same facts can be subtracted from it.
 */
@Service
class OpenFigures {

    private static final Scope EVERYBODY = Scope.system("ledger.open");

    private final Figures figures;
    private final Measures measures;
    private final Areas areas;
    private final Reach reach;

    OpenFigures(Figures figures, Measures measures, Areas areas, Reach reach) {
        this.figures = figures;
        this.measures = measures;
        this.areas = areas;
        this.reach = reach;
    }

    List<Measure> measures() {
        return measures.inForce(reach.today()).stream()
                .filter(OpenFigures::isOpen)
                .toList();
    }

    /** The year's table of a published measure; any other measure is as if there were none. */
    OpenTable table(String code, int year) {
        var measure = measures.get(code, reach.today());
        if (!isOpen(measure)) throw new NoSuchMeasure(code);
        var province = areas.mappedProvinces().getFirst();
        var communes = areas.communesOf(province.id(), reach.today());
        return OpenTables.of(measure, year, read(code, year, province), communes, province);
    }

    /** A share of small counts would tell them, and what may not be summed has no totals. */
    private static boolean isOpen(Measure measure) {
        return measure.keeping().published()
                && measure.rule().nature() == Nature.FLOW
                && measure.rule().sumsOverTime()
                && measure.rule().sumsOverAreas();
    }

    private FigureTable read(String code, int year, AreaCard province) {
        var calendar = Calendars.standard().get(Calendars.CALENDAR_YEAR);
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Period(calendar, Granularity.MONTH, year, month))
                .toList();
        return Scopes.call(
                EVERYBODY,
                () -> figures.readIn(
                        province.id().value(),
                        new FigureQuery(List.of(code), FigureLevel.COMMUNE, null, months, null)));
    }

    int yearShown(@Nullable Integer year) {
        LocalDate today = reach.today();
        return year == null || year < 2000 || year > today.getYear() ? today.getYear() : year;
    }
}
