package vn.binhyen.dashboards;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.dashboards.Change.Reason;
import vn.binhyen.dashboards.Change.Why;
import vn.binhyen.ledger.FigurePath;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Measure;

/**
 * Finds what is different from the period before, where, and what is on record about it; pure.
 *
 * @param byCommune of a city, its communes in the period before and in this one; null of other places
 * @param corrections how many facts were taken back after their period, by measure
 * @param communes those of the place, by their ids
 */
record Changes(
        Place place,
        Span span,
        Reading.Heads heads,
        @Nullable FigureTable byCommune,
        Map<String, Long> corrections,
        Map<Integer, AreaCard> communes,
        LocalDate today) {

    private static final int COMMUNES = 3;
    private static final int BEFORE = 0;
    private static final int NOW = 1;

    List<Change> found() {
        return heads.figures().stream()
                .filter(Changes::isOther)
                .map(this::change)
                .sorted(comparing(Changes::size, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** A value that came or went is a change, too, of unknown size. */
    private static boolean isOther(HeadFigure figure) {
        var value = figure.value();
        var before = figure.before();
        if (value == null || before == null) return (value == null) != (before == null);
        return value.compareTo(before) != 0;
    }

    private Change change(HeadFigure figure) {
        var by = by(figure);
        return new Change(figure, by, by == null ? List.of() : communes(figure.measure(), by), reasons(figure));
    }

    /** Part of a period is not less than a whole one, and what counts something else is neither more nor less. */
    private @Nullable BigDecimal by(HeadFigure figure) {
        var value = figure.value();
        var before = figure.before();
        if (value == null || before == null || isRunning()) return null;
        return breaks(figure.measure()).isEmpty() ? value.subtract(before) : null;
    }

    /** Beside the larger of both, so that figures of different kinds can be put in an order. */
    private static @Nullable BigDecimal size(Change change) {
        var by = change.by();
        if (by == null) return null;
        var most = Objects.requireNonNull(change.figure().value())
                .abs()
                .max(Objects.requireNonNull(change.figure().before()).abs());
        return by.abs().divide(most, MathContext.DECIMAL32);
    }

    /** Counts of the police are not compared, nor what is not summed over communes. */
    private List<Change.Part> communes(Measure measure, BigDecimal by) {
        if (!isComparable(measure)) return List.of();
        return rows(measure).stream()
                .flatMap(row -> part(row).stream())
                .filter(part -> part.change().signum() == by.signum())
                .sorted(comparing((Change.Part part) -> part.change().abs())
                        .reversed()
                        .thenComparing(Change.Part::area))
                .limit(COMMUNES)
                .toList();
    }

    static boolean isComparable(Measure measure) {
        return measure.rule().sumsOverAreas() && !measure.isOfThePolice();
    }

    /** What is not known is not 0, and a commune that did not exist throughout both periods has no more or less of them. */
    private Optional<Change.Part> part(FigureRow row) {
        var commune = communes.get(row.area());
        var now = row.value(NOW);
        var before = row.value(BEFORE);
        if (commune == null || now == null || before == null) return Optional.empty();
        if (!commune.existsOn(span.before().firstDay())) return Optional.empty();
        var path = FigurePath.of(row.measure(), row.area(), span.period());
        return Optional.of(new Change.Part(row.area(), commune.name(), now.subtract(before), path));
    }

    private List<FigureRow> rows(Measure measure) {
        return byCommune == null
                ? List.of()
                : byCommune.rows().stream()
                        .filter(row -> row.measure().equals(measure.code()))
                        .toList();
    }

    private List<Reason> reasons(HeadFigure figure) {
        var code = figure.measure().code();
        var reasons = new ArrayList<Reason>();
        if (isRunning()) reasons.add(new Reason(Why.RUNNING, 0, null, null));
        breaks(figure.measure()).stream()
                .map(each -> new Reason(Why.DEFINITION, 0, each.day(), "/measures/" + code))
                .forEach(reasons::add);
        long corrected = corrections.getOrDefault(code, 0L);
        if (corrected > 0) reasons.add(new Reason(Why.CORRECTED, corrected, null, asOf(code)));
        if (figure.before() == null) reasons.add(new Reason(Why.NOT_TOLD_BEFORE, 0, null, null));
        else if (figure.value() == null) reasons.add(new Reason(Why.NOT_TOLD_NOW, 0, null, null));
        else
            for (var why : List.of(Why.NEWLY_KNOWN, Why.NOT_YET_KNOWN))
                known(figure.measure(), why).ifPresent(count -> reasons.add(new Reason(why, count, null, list(code))));
        return reasons;
    }

    private boolean isRunning() {
        return !span.period().lastDay().isBefore(today);
    }

    /** Since the period before began. */
    private List<FigureTable.Break> breaks(Measure measure) {
        return heads.breaks().stream()
                .filter(each -> each.measure().equals(measure.code())
                        && each.day().isAfter(span.before().firstDay()))
                .toList();
    }

    /** In how many communes nothing is known in the one period, and something in the other. */
    private Optional<Long> known(Measure measure, Why why) {
        int unknown = why == Why.NEWLY_KNOWN ? BEFORE : NOW;
        long count = rows(measure).stream()
                .filter(row -> communes.containsKey(row.area()))
                .filter(row -> row.value(unknown) == null && row.value(1 - unknown) != null)
                .count();
        return count == 0 ? Optional.empty() : Optional.of(count);
    }

    /** The figure as it was known when its period ended. */
    private @Nullable String asOf(String code) {
        return place.organisation() != null
                ? null
                : FigurePath.of(code, place.area(), span.before()) + "&asOf="
                        + span.before().lastDay();
    }

    private @Nullable String list(String code) {
        var period = span.period();
        return "/figures/" + code + "/communes?view=" + period.calendar().code() + ":"
                + period.granularity().code() + "&year=" + period.year();
    }
}
