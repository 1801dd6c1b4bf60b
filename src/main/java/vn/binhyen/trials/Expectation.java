package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was to be expected where a model runs: each treated unit's events before its start, moved month by month as the compared
 * units together moved. With one start this is what the imputation of {@link vn.binhyen.evaluation.PoissonImputation} fits;
 * pure.
 */
final class Expectation {

    private final TrialSeries data;
    private final List<Series> compared;

    Expectation(TrialSeries data) {
        this.data = data;
        compared = data.series().stream()
                .filter(each -> each.unit().role() == Role.COMPARED)
                .toList();
    }

    /** Each month, all treated units added up. */
    List<Working.Month> months() {
        var months = new ArrayList<Working.Month>();
        for (int month = 0; month < data.months().size(); month++)
            months.add(new Working.Month(data.months().get(month), observed(month), expected(month)));
        return months;
    }

    private List<Series> treated() {
        return data.series().stream().filter(each -> each.unit().isTreated()).toList();
    }

    private long observed(int month) {
        return treated().stream().mapToLong(each -> each.sum(month, month + 1)).sum();
    }

    private @Nullable Double expected(int month) {
        double expected = 0;
        for (var each : treated()) {
            int start = start(each);
            double comparedBefore = compared.stream()
                    .mapToLong(other -> data.before(other, start))
                    .sum();
            if (comparedBefore == 0) return null;
            expected += data.before(each, start) * comparedIn(month) / comparedBefore;
        }
        return expected;
    }

    private int start(Series series) {
        LocalDate adopted = series.unit().adopted();
        return adopted == null ? data.months().size() : data.months().indexOf(adopted);
    }

    private double comparedIn(int month) {
        return compared.stream().mapToLong(each -> each.sum(month, month + 1)).sum();
    }
}
