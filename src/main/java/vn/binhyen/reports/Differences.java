package vn.binhyen.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.LaterTellings;
import vn.binhyen.ledger.Measure;
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
        var then = byCode(approved.report());
        var now = byCode(known);
        var found = new ArrayList<Difference>();
        then.forEach((code, line) -> {
            var other = now.get(code);
            if (other != null) add(found, line, other);
            else if (line.value() != null)
                found.add(difference(line.measure(), Figure.VALUE, line.value(), null, Set.of(Reason.ENDED)));
        });
        now.forEach((code, line) -> {
            if (line.value() != null && !then.containsKey(code))
                found.add(difference(line.measure(), Figure.VALUE, null, line.value(), Set.of(Reason.GOES_ON)));
        });
        return found.isEmpty() ? List.of() : explained(found, approved);
    }

    private static SequencedMap<String, ReportLine> byCode(AssembledReport report) {
        var lines = new LinkedHashMap<String, ReportLine>();
        report.lines().forEach(line -> lines.putIfAbsent(line.measure().code(), line));
        return lines;
    }

    private static void add(List<Difference> found, ReportLine line, ReportLine other) {
        boolean isSame = line.measure().effectiveFrom().equals(other.measure().effectiveFrom());
        Set<Reason> reasons = isSame ? Set.of() : Set.of(Reason.REDEFINED);
        for (var figure : Figure.values()) {
            var reported = place(line, figure);
            var known = place(other, figure);
            if (reported.isSame(known)) continue;
            found.add(new Difference(
                    line.measure(), figure, reported.value(), known.value(), reported.name(), known.name(), reasons));
        }
    }

    /** A figure, of the extremes with its commune. */
    private record Placed(
            @Nullable BigDecimal value, @Nullable String name) {

        boolean isSame(Placed other) {
            if (value == null || other.value == null) return value == null && other.value == null;
            return value.compareTo(other.value) == 0 && Objects.equals(name, other.name);
        }
    }

    private static Placed place(ReportLine line, Figure figure) {
        var extremes = line.extremes();
        return switch (figure) {
            case VALUE -> new Placed(line.value(), null);
            case YEAR_BEFORE -> new Placed(line.before(), null);
            case PERIOD_BEFORE -> new Placed(line.previous(), null);
            case TARGET -> new Placed(line.target(), null);
            case HIGHEST -> placed(extremes == null ? null : extremes.highest());
            case LOWEST -> placed(extremes == null ? null : extremes.lowest());
        };
    }

    private static Placed placed(ReportLine.@Nullable Place place) {
        return place == null ? new Placed(null, null) : new Placed(place.value(), place.name());
    }

    private static Difference difference(
            Measure measure,
            Figure figure,
            @Nullable BigDecimal reported,
            @Nullable BigDecimal known,
            Set<Reason> reasons) {
        return new Difference(measure, figure, reported, known, null, null, reasons);
    }

    private List<Difference> explained(List<Difference> found, ApprovedReport approved) {
        var period = approved.report().period();
        var value = told(found, EnumSet.of(Figure.VALUE, Figure.HIGHEST, Figure.LOWEST), approved, period);
        var year = told(found, EnumSet.of(Figure.YEAR_BEFORE), approved, Definition.yearBefore(period));
        var previous = told(found, EnumSet.of(Figure.PERIOD_BEFORE), approved, period.previous());
        return found.stream()
                .map(each -> switch (each.figure()) {
                    case VALUE, HIGHEST, LOWEST -> explained(each, value);
                    case YEAR_BEFORE -> explained(each, year);
                    case PERIOD_BEFORE -> explained(each, previous);
                    case TARGET -> each.because(Set.of(Reason.AIMED_OTHERWISE));
                })
                .toList();
    }

    private Map<String, ToldSince> told(
            List<Difference> found, Set<Figure> figures, ApprovedReport approved, Period period) {
        var codes = found.stream()
                .filter(each -> figures.contains(each.figure()))
                .map(each -> each.measure().code())
                .toList();
        if (codes.isEmpty()) return Map.of();
        return tellings.since(approved.at(), approved.report().reporter().area(), codes, period);
    }

    private static Difference explained(Difference difference, Map<String, ToldSince> told) {
        var reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(difference.reasons());
        if (reasons.contains(Reason.ENDED) || reasons.contains(Reason.GOES_ON)) return difference;
        var since = told.get(difference.measure().code());
        if (since != null && since.corrected() > 0) reasons.add(Reason.CORRECTED);
        if (since != null && since.late() > 0) reasons.add(Reason.TOLD_LATER);
        if (reasons.isEmpty()) reasons.add(Reason.RECOUNTED);
        return difference.because(reasons);
    }
}
