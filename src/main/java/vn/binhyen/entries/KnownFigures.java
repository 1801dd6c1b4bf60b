package vn.binhyen.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.OrganisationFigures;

/** Reads what the ledger knows of a body: of its area, of an organisation alone, of the city as a whole. */
@Component
class KnownFigures {

    private final Figures figures;
    private final OrganisationFigures ofOrganisations;
    private final Access access;

    KnownFigures(Figures figures, OrganisationFigures ofOrganisations, Access access) {
        this.figures = figures;
        this.ofOrganisations = ofOrganisations;
        this.access = access;
    }

    /** A measure in a period, in the one before, and in the same one a year before. */
    record Series(
            @Nullable BigDecimal now,
            @Nullable BigDecimal last,
            @Nullable BigDecimal yearBefore) {

        static final Series UNKNOWN = new Series(null, null, null);
    }

    Map<String, Series> of(Body body, Period period, List<String> codes) {
        if (codes.isEmpty()) return Map.of();
        var periods = FigureQuery.periods(yearBefore(period), period);
        var organisation = body.organisationId();
        if (organisation != null) return series(ofOrganisations.read(organisation, codes, periods), periods.size());
        if (!access.has(Permission.READ_FIGURES)) return Map.of();
        var level = body.level() == Keeper.OFFICE ? FigureLevel.PROVINCE : FigureLevel.COMMUNE;
        var values = new HashMap<String, List<@Nullable BigDecimal>>();
        for (FigureRow row : figures.read(new FigureQuery(codes, level, body.area(), periods, null))
                .rows()) values.put(row.measure(), new ArrayList<>(row.values()));
        return series(values, periods.size());
    }

    static Period yearBefore(Period period) {
        return new Period(period.calendar(), period.granularity(), period.year() - 1, period.number());
    }

    private static Map<String, Series> series(Map<String, List<@Nullable BigDecimal>> values, int periods) {
        var series = new HashMap<String, Series>();
        values.forEach((code, each) ->
                series.put(code, new Series(each.get(periods - 1), each.get(periods - 2), each.getFirst())));
        return series;
    }
}
