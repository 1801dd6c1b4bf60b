package vn.binhyen.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.exchange.ToldReports.Place;
import vn.binhyen.exchange.ToldReports.Told;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;

/** Holds a report of another installation against what is known here. */
@Component
class ReportChecking {

    private final Areas areas;
    private final Measures measures;

    ReportChecking(Areas areas, Measures measures) {
        this.areas = areas;
        this.measures = measures;
    }

    /** Refuses what contradicts itself or what is known here; what is not known here is no contradiction. */
    void check(Told report) {
        var place = report.place();
        var period = report.period();
        if (period.lastDay().isBefore(period.firstDay()) || !isAsHere(report))
            throw new ExchangeRefused(Why.SCHEMA, "/reports/period: " + period.code());
        boolean isProvince = place.level().equals(Place.PROVINCE);
        boolean fits = isProvince
                ? place.code().equals(place.province().code())
                : place.code().length() == 5;
        if (!fits || !liesThere(report)) throw new ExchangeRefused(Why.PLACE, place.name());
    }

    /** The unit that bears the code here on the period's last day. */
    Optional<AreaCard> area(Told report) {
        var place = report.place();
        var day = report.period().lastDay();
        return place.level().equals(Place.PROVINCE)
                ? areas.findProvince(place.code(), day)
                : areas.findCommune(place.code(), day);
    }

    /** Those of its measures of which the dictionary here knows no such code. */
    List<String> unknown(Told report) {
        var known = measures.inForce(report.period().lastDay()).stream()
                .map(Measure::code)
                .toList();
        return report.sections().stream()
                .flatMap(section -> section.figures().stream())
                .map(ToldReports.Amounts::measure)
                .filter(code -> !known.contains(code))
                .distinct()
                .toList();
    }

    private boolean liesThere(Told report) {
        if (report.place().level().equals(Place.PROVINCE)) return true;
        return area(report)
                .flatMap(card -> Optional.ofNullable(card.province()))
                .map(this::code)
                .map(report.place().province().code()::equals)
                .orElse(true);
    }

    private String code(AreaId province) {
        return areas.get(province).code();
    }

    /** A calendar that is not known here is not judged. */
    private static boolean isAsHere(Told report) {
        var told = report.period();
        try {
            var known = Calendars.standard().period(told.code());
            return known.firstDay().equals(told.firstDay()) && known.lastDay().equals(told.lastDay());
        } catch (IllegalArgumentException unknown) {
            return true;
        }
    }
}
