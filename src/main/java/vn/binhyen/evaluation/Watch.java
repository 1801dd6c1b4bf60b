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

    /**
     * What was seen in the months that came.
     *
     * @param alarm after the last of them
     * @param evidence the log of e after each month, that more happens than expected
     * @param warning the sum that warns early, after each month
     */
    public record Course(Alarm alarm, double[] evidence, double[] warning) {}

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
     * @param expected events for each month, with the effect; they repeat
     * @param adverse the rate ratio to be warned of, 1.5 or back to before
     * @param overdispersion phi: how many times as much as by chance the months scatter
     */
    public Watch(double[] expected, double adverse, double overdispersion, Thresholds thresholds) {
        Demand.that(
                isEnough(expected, thresholds),
                "Fewer events are expected in a year than watching needs; watch several sites together.");
        Demand.that(adverse > 1, "What is to be warned of is a rise.");
        this.expected = expected.clone();
        this.overdispersion = overdispersion;
        cusum = LikelihoodCusum.scattered(
                adverse, Arrays.stream(expected).average().orElseThrow(), overdispersion);
        limit = new CusumLimit(cusum, expected).of(MONTHS_BETWEEN_FALSE_ALARMS);
        alpha = thresholds.alpha();
    }

    /** Whether so much is expected in a year of such months that they can be watched. */
    public static boolean isEnough(double[] expected, Thresholds thresholds) {
        double mean = Arrays.stream(expected).average().orElse(0);
        return YEAR * mean >= thresholds.events().watched()
                && Arrays.stream(expected).allMatch(month -> month > 0);
    }

    /** Of the early warning; 0 where so many events are expected that every rise is early enough. */
    public double limit() {
        return limit;
    }

    /** @param counts of every month since the effect was shown, the first of them being the first of the expected ones */
    public Course after(double[] counts) {
        double[] months = new double[counts.length];
        for (int month = 0; month < counts.length; month++) months[month] = expected[month % expected.length];
        double[] logs = new EvidenceProcess(1, 1).logPath(counts, months, overdispersion);
        double[] warning = cusum.path(counts, months);
        return new Course(alarm(logs, warning[counts.length - 1]), logs, warning);
    }

    private Alarm alarm(double[] evidence, double warning) {
        if (EvidenceProcess.firstAlarm(evidence, alpha) > 0) return Alarm.STOPPED_WORKING;
        return warning > 0 && warning >= limit ? Alarm.LOOK : Alarm.NONE;
    }
}
