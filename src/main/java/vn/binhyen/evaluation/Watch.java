package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * Watching after a shown effect, with the numbers expected while it lasts: the sum of likelihoods warns early, the e-process alone may
 * claim that the effect is over, however often it is looked at.
 */
public final class Watch {

    /** What the new months say. */
    public enum Alarm {
        NONE,
        /** Look into it: the early warning. */
        LOOK,
        STOPPED_WORKING
    }

    private static final int YEAR = 12;
    private static final double MONTHS_BETWEEN_FALSE_ALARMS = 60;

    private final double[] expected;
    private final LikelihoodCusum cusum;
    private final double limit;
    private final double overdispersion;
    private final double alpha;

    /**
     * Refuses fewer than 20 expected events a year: such sites are watched together.
     *
     * @param expected events for each month of a year, with the effect; they repeat
     * @param adverse the rate ratio to be warned of, 1.5 or back to before
     * @param overdispersion phi: how many times as much as by chance the months scatter
     */
    public Watch(double[] expected, double adverse, double overdispersion, Thresholds thresholds) {
        Demand.that(expected.length == YEAR, "Watching needs the expected number of each month of a year.");
        Demand.that(
                Arrays.stream(expected).sum() >= thresholds.events().watched(),
                "Fewer events are expected in a year than watching needs; watch several sites together.");
        Demand.that(adverse > 1, "What is to be warned of is a rise.");
        this.expected = expected.clone();
        this.overdispersion = overdispersion;
        cusum = LikelihoodCusum.scattered(
                adverse, Arrays.stream(expected).average().orElseThrow(), overdispersion);
        limit = new CusumLimit(cusum, expected).of(MONTHS_BETWEEN_FALSE_ALARMS);
        alpha = thresholds.alpha();
    }

    public double limit() {
        return limit;
    }

    /** @param counts of every month since the effect was shown, the first of them being the first of the expected year */
    public Alarm after(double[] counts) {
        double[] months = new double[counts.length];
        for (int month = 0; month < counts.length; month++) months[month] = expected[month % YEAR];
        double[] logs = new EvidenceProcess(1, 1).logPath(counts, months, overdispersion);
        if (EvidenceProcess.firstAlarm(logs, alpha) > 0) return Alarm.STOPPED_WORKING;
        double last = cusum.path(counts, months)[counts.length - 1];
        return last > 0 && last >= limit ? Alarm.LOOK : Alarm.NONE;
    }
}
