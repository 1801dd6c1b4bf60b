package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaChange;
import vn.binhyen.calendars.Period;

/**
 * A dashboard as of today.
 *
 * @param course the periods of the figures' courses; the last is the one that it is about
 * @param communes how many there are in the place
 * @param chosen the head figure whose course and map are shown; null where there is none at all
 * @param byCommune of a city, the chosen figure's values, where they may be compared: by the communes' ids, in the order of their names;
 *     null where nothing is known
 * @param changes the largest first
 * @param reorganised what became of communes of the place in the period or the one before
 */
public record Dashboard(
        LocalDate asOf,
        Place place,
        List<Period> course,
        int communes,
        List<HeadFigure> figures,
        @Nullable HeadFigure chosen,
        List<OfCommune> byCommune,
        List<Change> changes,
        List<AreaChange> reorganised,
        Missing missing) {

    private static final int STEPS = 5;

    /** The chosen figure of a commune. */
    public record OfCommune(int area, String name, @Nullable BigDecimal value, String path) {}

    public Period period() {
        return course.getLast();
    }

    public Period before() {
        return course.get(course.size() - 2);
    }

    /** As of when the communes are those that are shown: at the period's end, or now. */
    LocalDate structure() {
        return isRunning() ? asOf : period().lastDay();
    }

    /** Whether the period goes on. */
    public boolean isRunning() {
        return !period().lastDay().isBefore(asOf);
    }

    /** Whether anything is known of any head figure. */
    public boolean isEmpty() {
        return figures.stream().allMatch(figure -> figure.value() == null);
    }

    /** The head figures of which nothing is known. */
    List<HeadFigure> unknown() {
        return figures.stream().filter(figure -> figure.value() == null).toList();
    }

    /** In which fifth of the largest value a commune's lies, from 1 to 5; 0 where nothing is known of it. */
    int level(OfCommune commune) {
        var value = commune.value();
        if (value == null) return 0;
        var most = byCommune.stream()
                .map(OfCommune::value)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (most.signum() <= 0 || value.signum() <= 0) return 1;
        return Math.clamp((long) Math.ceil(value.doubleValue() * STEPS / most.doubleValue()), 1, STEPS);
    }

    long known() {
        return byCommune.stream().filter(each -> each.value() != null).count();
    }
}
