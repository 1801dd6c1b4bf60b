package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhyen.audit.ListHash;
import vn.binhyen.evaluation.Overdispersion;
import vn.binhyen.evaluation.Power;
import vn.binhyen.evaluation.Unusable;

/**
 * All that is known of a trial's units.
 *
 * @param leftOut months that led to the choice of the treated units: they do not tell what was usual before
 */
record TrialSeries(List<LocalDate> months, List<Series> series, List<LocalDate> leftOut) {

    /** What a unit had before a month, without those left out. */
    long before(Series each, int month) {
        long sum = each.sum(0, month);
        for (var left : leftOut) {
            int place = place(left);
            if (0 <= place && place < month) sum -= each.sum(place, place + 1);
        }
        return sum;
    }

    /** Units, and the months of each of which nothing is known, as far as there are any. */
    List<Missing> missing() {
        return series.stream()
                .map(each -> new Missing(
                        each.unit(),
                        IntStream.range(0, months.size())
                                .filter(month -> !each.isKnown(month))
                                .mapToObj(months::get)
                                .toList()))
                .filter(each -> !each.months().isEmpty())
                .toList();
    }

    /** The same of the months before one. */
    TrialSeries until(int month) {
        var shorter = series.stream().map(each -> each.until(month)).toList();
        return new TrialSeries(months.subList(0, month), shorter, leftOut);
    }

    /** So many counts are known, and so many there should be. */
    long known() {
        return series.stream().mapToLong(each -> months.size() - each.missing()).sum();
    }

    long cells() {
        return (long) series.size() * months.size();
    }

    boolean isComplete() {
        return series.stream().allMatch(each -> each.missing() == 0);
    }

    boolean isEmpty() {
        return series.stream().allMatch(each -> each.missing() == months.size());
    }

    /** Whether anything is known from the day on. */
    boolean isKnownFrom(LocalDate day) {
        return IntStream.range(0, months.size())
                .filter(month -> !months.get(month).isBefore(day))
                .anyMatch(month -> series.stream().anyMatch(each -> each.isKnown(month)));
    }

    int place(LocalDate month) {
        return months.indexOf(month);
    }

    /** How many times as much as by chance the months scatter, before the first start and after it, as far as that can be seen. */
    double scatter() {
        int start = series.stream()
                .map(each -> each.unit().adopted())
                .filter(adopted -> adopted != null)
                .mapToInt(this::place)
                .min()
                .orElse(months.size());
        try {
            return Overdispersion.of(table(0, start), table(start, months.size()))
                    .phi();
        } catch (Unusable tooFew) {
            return Power.USUAL_OVERDISPERSION;
        }
    }

    private double[][] table(int from, int until) {
        return series.stream()
                .map(each -> IntStream.range(from, until)
                        .mapToDouble(month -> each.sum(month, month + 1))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** A hash that anyone who has the list of the data can repeat. */
    String hash() {
        return ListHash.of(lines().map(cells -> String.join(",", cells))).sha256();
    }

    /** One line for each unit and month: unit, role, first month with the model, month, count, exposure. */
    Stream<List<String>> lines() {
        return series.stream().flatMap(each -> IntStream.range(0, months.size()).mapToObj(month -> line(each, month)));
    }

    private List<String> line(Series each, int month) {
        var unit = each.unit();
        var count = each.counts().get(month);
        var exposure = each.exposures().get(month);
        return List.of(
                unit.name(),
                unit.role().name(),
                unit.adopted() == null ? "" : unit.adopted().toString(),
                months.get(month).toString(),
                count == null ? "" : count.toString(),
                exposure == null ? "" : exposure.toString());
    }

    /** A unit and the months of which nothing is known. */
    record Missing(Unit unit, List<LocalDate> months) {}
}
