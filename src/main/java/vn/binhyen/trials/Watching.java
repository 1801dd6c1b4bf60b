package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.evaluation.EvidenceProcess;
import vn.binhyen.evaluation.Thresholds;
import vn.binhyen.evaluation.Watch;
import vn.binhyen.trials.Watched.Standing;

/** Watches what becomes of a shown reduction, month by month; it may be looked at as often as anybody likes. */
@Component
@Transactional(readOnly = true)
class Watching {

    /** What is to be warned of: half as many more than expected. */
    private static final double ADVERSE = 1.5;

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
        var finding = verdict.working().ofTarget();
        if (finding == null || finding.ratio() == null) return null;
        var window = trial.terms().months();
        var later = later(trial.terms().lastMonth());
        var all = Stream.concat(window.stream(), later.stream()).toList();
        var units = trial.units().stream()
                .filter(unit -> unit.isTreated() || unit.role() == Role.COMPARED)
                .toList();
        var series = sources.of(trial, units, all);
        return watched(
                known(series, window.size()),
                finding.ratio(),
                series.until(window.size()).scatter());
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
        if (!Watch.isEnough(expected, Thresholds.USUAL)) return Watched.nothing(Standing.FEW);
        var watch = new Watch(expected, ADVERSE, scatter, Thresholds.USUAL);
        var course =
                watch.after(months.stream().mapToDouble(Working.Month::observed).toArray());
        var told = IntStream.range(0, months.size())
                .mapToObj(i -> new Watched.Month(
                        months.get(i).month(),
                        months.get(i).observed(),
                        expected[i],
                        EvidenceProcess.value(course.evidence()[i]),
                        course.warning()[i]))
                .toList();
        return new Watched(Standing.valueOf(course.alarm().name()), told, watch.limit());
    }
}
