package vn.binhyen.reports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.LaterTellings;
import vn.binhyen.ledger.ToldSince;
import vn.binhyen.reports.Difference.Figure;
import vn.binhyen.reports.Difference.Reason;

/** Finds what is known otherwise now than a report said, and why. */
@Component
class Differences {

    private final LaterTellings tellings;

    Differences(LaterTellings tellings) {
        this.tellings = tellings;
    }

    /** Every figure that is another one, in the order of the report. */
    List<Difference> between(ApprovedReport approved, AssembledReport known) {
        var now = known.lines().collect(toMap(line -> line.measure().code(), line -> line, (one, same) -> one));
        var found = new ArrayList<Difference>();
        approved.report().lines().distinct().forEach(line -> {
            var other = now.get(line.measure().code());
            if (other == null) {
                if (line.value() != null)
                    found.add(new Difference(line.measure(), Figure.VALUE, line.value(), null, Set.of(Reason.ENDED)));
                return;
            }
            add(found, line, other, Figure.VALUE, line.value(), other.value());
            add(found, line, other, Figure.YEAR_BEFORE, line.before(), other.before());
            add(found, line, other, Figure.PERIOD_BEFORE, line.previous(), other.previous());
            add(found, line, other, Figure.TARGET, line.target(), other.target());
        });
        return found.isEmpty() ? List.of() : explained(found, approved);
    }

    private static void add(
            List<Difference> found,
            ReportLine line,
            ReportLine other,
            Figure figure,
            @Nullable BigDecimal reported,
            @Nullable BigDecimal known) {
        if (isSame(reported, known)) return;
        Set<Reason> reasons =
                line.measure().effectiveFrom().equals(other.measure().effectiveFrom())
                        ? Set.of()
                        : Set.of(Reason.REDEFINED);
        found.add(new Difference(line.measure(), figure, reported, known, reasons));
    }

    private List<Difference> explained(List<Difference> found, ApprovedReport approved) {
        var period = approved.report().period();
        var value = told(found, Figure.VALUE, approved, period);
        var year = told(found, Figure.YEAR_BEFORE, approved, Assembly.yearBefore(period));
        var previous = told(found, Figure.PERIOD_BEFORE, approved, period.previous());
        return found.stream()
                .map(each -> switch (each.figure()) {
                    case VALUE -> explained(each, value);
                    case YEAR_BEFORE -> explained(each, year);
                    case PERIOD_BEFORE -> explained(each, previous);
                    case TARGET -> with(each, EnumSet.of(Reason.AIMED_OTHERWISE));
                })
                .toList();
    }

    private Map<String, ToldSince> told(List<Difference> found, Figure figure, ApprovedReport approved, Period period) {
        var codes = found.stream()
                .filter(each -> each.figure() == figure)
                .map(each -> each.measure().code())
                .toList();
        if (codes.isEmpty()) return Map.of();
        return tellings.since(approved.at(), approved.report().reporter().area(), codes, period);
    }

    private static Difference explained(Difference difference, Map<String, ToldSince> told) {
        var reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(difference.reasons());
        var since = told.get(difference.measure().code());
        if (reasons.contains(Reason.ENDED)) return difference;
        if (since != null && since.withdrawn() > 0) reasons.add(Reason.CORRECTED);
        if (since != null && since.added() > since.withdrawn()) reasons.add(Reason.TOLD_LATER);
        if (reasons.isEmpty()) reasons.add(Reason.RECOUNTED);
        return with(difference, reasons);
    }

    private static Difference with(Difference difference, Set<Reason> reasons) {
        return new Difference(
                difference.measure(), difference.figure(), difference.reported(), difference.known(), reasons);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) return one == null && other == null;
        return one.compareTo(other) == 0;
    }
}
