package vn.binhyen.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.reports.Difference.Figure;

/**
 * A plain sentence about a figure, by the key of its text and what is filled in. Only what the figures say is said: no rise without a year before, no share
 * of nothing, no best one among many that are not known.
 *
 * @param amounts in the order in which the text names them, always without a sign
 */
record Sentence(
        Kind kind, List<BigDecimal> amounts, @Nullable String place) {

    enum Kind {
        /** Nothing is known. */
        UNKNOWN,
        /** It is known that there was nothing, now as the year before. */
        NONE,
        /** The figure alone. */
        PLAIN,
        /** The definition has changed: not comparable. */
        BROKEN,
        SAME,
        /** From nothing. */
        NEW,
        ROSE,
        FELL,
        ROSE_POINTS,
        FELL_POINTS,
        HIGHEST,
        LOWEST,
        /** As in the period before, where nothing is known of the year before. */
        SAME_SINCE,
        ROSE_SINCE,
        FELL_SINCE,
        ROSE_POINTS_SINCE,
        FELL_POINTS_SINCE,
        /** A part of it is apportioned from units that were split. */
        ESTIMATED,
        /** It is that of some communes only. */
        KNOWN_IN,
        /** Of what was aimed at so much was reached. */
        REACHED
    }

    static List<Sentence> of(ReportLine line) {
        var said = new ArrayList<Sentence>();
        said.add(first(line));
        var coverage = line.coverage();
        if (line.estimated().contains(Figure.VALUE)) said.add(of(Kind.ESTIMATED));
        if (coverage != null && coverage.now().known() > 0 && !coverage.now().isWhole())
            said.add(of(
                    Kind.KNOWN_IN,
                    BigDecimal.valueOf(coverage.now().known()),
                    BigDecimal.valueOf(coverage.now().all())));
        var reached = line.reached();
        if (reached != null && line.target() != null) said.add(of(Kind.REACHED, reached, line.target()));
        var extremes = line.extremes();
        if (extremes != null) {
            if (extremes.highest() != null) said.add(of(Kind.HIGHEST, extremes.highest()));
            if (extremes.lowest() != null) said.add(of(Kind.LOWEST, extremes.lowest()));
        }
        return said;
    }

    private static Sentence of(Kind kind, ReportLine.Place place) {
        return new Sentence(kind, List.of(place.value()), place.name());
    }

    private static Sentence first(ReportLine line) {
        var value = line.value();
        if (value == null) return of(Kind.UNKNOWN);
        if (line.isBroken()) return of(Kind.BROKEN, value);
        var change = line.change();
        if (change == null) return since(line, value);
        if (change.signum() == 0) return of(value.signum() == 0 ? Kind.NONE : Kind.SAME, value);
        boolean rose = change.signum() > 0;
        if (line.isShare()) return of(rose ? Kind.ROSE_POINTS : Kind.FELL_POINTS, value, change.abs());
        var percent = line.percent();
        if (percent == null) return of(rose ? Kind.NEW : Kind.PLAIN, value);
        return of(rose ? Kind.ROSE : Kind.FELL, value, change.abs(), percent.abs());
    }

    /** Beside the period before, where that is known. */
    private static Sentence since(ReportLine line, BigDecimal value) {
        if (value.signum() == 0) return of(Kind.NONE, value);
        var change = line.changeSince();
        if (change == null) return of(Kind.PLAIN, value);
        if (change.signum() == 0) return of(Kind.SAME_SINCE, value);
        boolean rose = change.signum() > 0;
        if (line.isShare()) return of(rose ? Kind.ROSE_POINTS_SINCE : Kind.FELL_POINTS_SINCE, value, change.abs());
        return of(rose ? Kind.ROSE_SINCE : Kind.FELL_SINCE, value, change.abs());
    }

    private static Sentence of(Kind kind, BigDecimal... amounts) {
        return new Sentence(kind, List.of(amounts), null);
    }
}
