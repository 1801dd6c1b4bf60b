package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaChange;
import vn.binhyen.calendars.Period;
import vn.binhyen.directives.Lateness;
import vn.binhyen.entries.SheetState;
import vn.binhyen.ledger.Measure;

/**
 * A dashboard for programs. Null is what nobody knows; it is never 0.
 *
 * @param periods of the figures' courses; the last is the one that the dashboard is about
 * @param chosen the measure of which {@code byCommune} tells
 */
record DashboardAnswer(
        LocalDate asOf,
        Where place,
        List<PeriodDays> periods,
        int communes,
        List<Figure> figures,
        @Nullable String chosen,
        List<Dashboard.OfCommune> byCommune,
        List<Changed> changes,
        List<AreaChange> reorganised,
        Lacking missing) {

    record Where(Place.Kind kind, int area, @Nullable UUID organisation, String name) {}

    record PeriodDays(String code, LocalDate firstDay, LocalDate lastDay) {}

    /** A head figure; {@code yearBefore} is null also where the definition changed since. */
    record Figure(
            String measure,
            String name,
            String unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal before,
            @Nullable BigDecimal yearBefore,
            boolean notComparable,
            int known,
            List<@Nullable BigDecimal> course,
            String path) {

        static Figure of(HeadFigure head) {
            var text = head.measure().vietnamese();
            return new Figure(
                    head.measure().code(),
                    text.name(),
                    text.unit(),
                    head.value(),
                    head.before(),
                    head.yearBefore(),
                    head.isBroken(),
                    head.known(),
                    head.course(),
                    head.path());
        }
    }

    record Changed(
            String measure, @Nullable BigDecimal change, List<Change.Part> communes, List<Change.Reason> reasons) {}

    record Lacking(
            long sheetsNotBegun,
            Map<SheetState, Long> sheetsOfDesks,
            Map<SheetState, Long> sheetsOfOrganisations,
            Lateness.Late late,
            long silentPoints,
            List<String> measuresUnknown) {

        static Lacking of(Missing missing) {
            return new Lacking(
                    missing.sheets().notBegun(),
                    missing.sheets().desks(),
                    missing.sheets().organisations(),
                    missing.late(),
                    missing.silent(),
                    missing.unknown().stream().map(Measure::code).toList());
        }
    }

    static DashboardAnswer of(Dashboard dashboard) {
        var place = dashboard.place();
        var chosen = dashboard.chosen();
        return new DashboardAnswer(
                dashboard.asOf(),
                new Where(place.kind(), place.area(), place.organisation(), place.name()),
                dashboard.course().stream().map(DashboardAnswer::days).toList(),
                dashboard.communes(),
                dashboard.figures().stream().map(Figure::of).toList(),
                chosen == null ? null : chosen.measure().code(),
                dashboard.byCommune(),
                dashboard.changes().stream()
                        .map(change -> new Changed(
                                change.figure().measure().code(), change.by(), change.communes(), change.reasons()))
                        .toList(),
                dashboard.reorganised(),
                Lacking.of(dashboard.missing()));
    }

    private static PeriodDays days(Period period) {
        return new PeriodDays(period.code(), period.firstDay(), period.lastDay());
    }
}
