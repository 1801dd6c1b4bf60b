package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.evaluation.CusumLimit;
import vn.binhyen.evaluation.EvidenceProcess;
import vn.binhyen.evaluation.LikelihoodCusum;
import vn.binhyen.evaluation.Thresholds;
import vn.binhyen.trials.Watched.Standing;

/** Watches what becomes of a shown reduction, month by month; it may be looked at as often as anybody likes. */
@Component
@Transactional(readOnly = true)
class Watching {

    /** What is to be warned of: half as many more than expected. */
    private static final double ADVERSE = 1.5;

    private static final double MONTHS_BETWEEN_FALSE_ALARMS = 60;
    private static final int YEAR = 12;

    private final TrialSources sources;
    private final TrialRules rules;

    Watching(TrialSources sources, TrialRules rules) {
        this.sources = sources;
        this.rules = rules;
    }

    /** Null where nothing was shown. */
    @Nullable
    Watched of(TrialText trial, @Nullable Verdict verdict) {
        if (verdict == null || verdict.kind() != VerdictKind.SHOWN_REDUCTION) return null;
        var finding = verdict.working().finding();
        if (finding == null || finding.ratio() == null) return null;
        var window = trial.terms().months();
        var later = later(trial.terms().lastMonth());
        var all = Stream.concat(window.stream(), later.stream()).toList();
        var units = trial.units().stream()
                .filter(unit -> unit.isTreated() || unit.role() == Role.COMPARED)
                .toList();
        var series = sources.of(trial, units, all);
        double scatter = sources.of(trial, units, window).scatter();
        return watched(known(series, window.size()), finding.ratio(), scatter);
    }

    private List<LocalDate> later(LocalDate last) {
        var now = rules.today().withDayOfMonth(1);
        return Stream.iterate(last.plusMonths(1), month -> month.isBefore(now), month -> month.plusMonths(1))
                .limit(TrialTerms.MOST_WATCHED)
                .toList();
    }

    /** The months behind the window until the first of which something is not known. */
    private static List<Working.Month> known(TrialSeries series, int window) {
        var months = new Expectation(series).months();
        var known = new ArrayList<Working.Month>();
        for (int month = window; month < months.size(); month++) {
            int place = month;
            if (!series.series().stream().allMatch(each -> each.isKnown(place))) break;
            known.add(months.get(month));
        }
        return known;
    }

    /**
     * @param ratio that was shown
     * @param scatter how many times as much as by chance the months scatter
     */
    static Watched watched(List<Working.Month> months, double ratio, double scatter) {
        if (months.isEmpty()) return Watched.nothing(Standing.WAITING);
        var expected = months.stream()
                .mapToDouble(month -> month.expected() == null ? 0 : month.expected() * ratio)
                .toArray();
        double yearly = IntStream.range(0, expected.length)
                        .mapToDouble(i -> expected[i])
                        .average()
                        .orElse(0)
                * YEAR;
        boolean empty = IntStream.range(0, expected.length).anyMatch(i -> expected[i] <= 0);
        if (empty || yearly < Thresholds.USUAL.events().watched()) return Watched.nothing(Standing.FEW);
        var counts = months.stream().mapToDouble(Working.Month::observed).toArray();
        var evidence = new EvidenceProcess(1, 1).logPath(counts, expected, scatter);
        var cusum = LikelihoodCusum.scattered(ADVERSE, yearly / YEAR, scatter);
        var warning = cusum.path(counts, expected);
        double limit = new CusumLimit(cusum, expected).of(MONTHS_BETWEEN_FALSE_ALARMS);
        return new Watched(
                standing(evidence, warning, limit),
                IntStream.range(0, months.size())
                        .mapToObj(i -> new Watched.Month(
                                months.get(i).month(),
                                months.get(i).observed(),
                                expected[i],
                                EvidenceProcess.value(evidence[i]),
                                warning[i]))
                        .toList(),
                limit);
    }

    private static Standing standing(double[] evidence, double[] warning, double limit) {
        if (EvidenceProcess.firstAlarm(evidence, Thresholds.USUAL.alpha()) > 0) return Standing.STOPPED_WORKING;
        double last = warning[warning.length - 1];
        // Where very many events are expected the limit may be 0: then any warning is early enough, but none is none.
        return last > 0 && last >= limit ? Standing.LOOK : Standing.NONE;
    }
}
