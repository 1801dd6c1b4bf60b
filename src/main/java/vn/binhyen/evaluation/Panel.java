package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same units observed in the same months, one outcome each: complete, with explicit zeros. All series lie in
 * primitive arrays, unit after unit: the row of unit i in month t is {@code i * times + t}.
 *
 * <p>Months and units are counted from 0. A unit is treated from its adoption month on; {@link #NEVER} marks units that
 * did not adopt while they were observed.
 */
public final class Panel {

    /** The adoption month of a unit that never adopts. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final int times;
    private final int[] adoption;
    private final double[] outcome;
    private final double @Nullable [] exposure;
    private final int[] cluster;
    private final int clusters;
    private final @Nullable Labels labels;

    /** What units and months are called: the names of the units, and the months' own numbers in ascending order. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    public record Labels(List<String> units, long[] times) {}

    private Panel(int times, int[] adoption, double[] outcome, double @Nullable [] exposure, Grouping grouping) {
        this.times = times;
        this.adoption = adoption;
        this.outcome = outcome;
        this.exposure = exposure;
        this.cluster = grouping.cluster;
        this.clusters = grouping.clusters;
        this.labels = grouping.labels;
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Grouping(
            int[] cluster, int clusters, @Nullable Labels labels) {}

    /**
     * Every unit a cluster of its own, without exposure.
     *
     * @param times how many months each unit was observed, at least 2
     * @param adoption the first treated month of each unit, counted from 0; at least 2 units
     * @param outcome units × times values
     */
    public static Panel of(int times, int[] adoption, double[] outcome) {
        if (adoption.length < 2) throw new Unusable("One unit alone cannot be compared with anything.");
        if (times < 2) throw new Unusable("One month alone has no before and after.");
        if (outcome.length != (long) adoption.length * times) {
            throw new Unusable("Months are missing: every unit needs a row for every month, with explicit zeros.");
        }
        requireFinite(outcome, "outcome");
        int[] own = new int[adoption.length];
        Arrays.setAll(own, unit -> unit);
        return new Panel(times, adoption.clone(), outcome, null, new Grouping(own, own.length, null));
    }

    /** The same with what each row was exposed to (people, hours, metres): units × times positive values. */
    public Panel withExposure(double[] exposure) {
        if (exposure.length != outcome.length) throw new Unusable("Exposure is missing for some rows.");
        requireFinite(exposure, "exposure");
        for (double value : exposure) {
            if (!(value > 0)) throw new Unusable("An exposure is zero or negative: nothing can be counted there.");
        }
        return new Panel(times, adoption, outcome, exposure, new Grouping(cluster, clusters, labels));
    }

    /** The same with units that belong together, such as one organisation's: the cluster of each unit, from 0 without gaps. */
    public Panel withClusters(int[] cluster) {
        if (cluster.length != adoption.length) throw new Unusable("The cluster is missing for some units.");
        int most = Arrays.stream(cluster).max().orElse(-1);
        if (Arrays.stream(cluster).min().orElse(-1) < 0
                || Arrays.stream(cluster).distinct().count() != most + 1) {
            throw new Unusable("Clusters are counted from 0 without gaps.");
        }
        return new Panel(times, adoption, outcome, exposure, new Grouping(cluster.clone(), most + 1, labels));
    }

    public Panel withLabels(Labels labels) {
        if (labels.units().size() != units() || labels.times().length != times) {
            throw new Unusable("Every unit and every month has one name.");
        }
        return new Panel(times, adoption, outcome, exposure, new Grouping(cluster, clusters, labels));
    }

    /** The same units and outcomes under other adoption months. */
    Panel withAdoption(int[] other) {
        return new Panel(times, other, outcome, exposure, new Grouping(cluster, clusters, labels));
    }

    /** The same units and exposures with other outcomes. */
    Panel withOutcome(double[] other) {
        return new Panel(times, adoption, other, exposure, new Grouping(cluster, clusters, labels));
    }

    public int units() {
        return adoption.length;
    }

    public int times() {
        return times;
    }

    public int clusters() {
        return clusters;
    }

    public int adoption(int unit) {
        return adoption[unit];
    }

    public int cluster(int unit) {
        return cluster[unit];
    }

    public double outcome(int unit, int time) {
        return outcome[unit * times + time];
    }

    public double exposure(int unit, int time) {
        return exposure == null ? 1 : exposure[unit * times + time];
    }

    public boolean hasExposure() {
        return exposure != null;
    }

    public boolean isTreated(int unit, int time) {
        return time >= adoption[unit];
    }

    /** How many months the unit was observed before it adopted. */
    public int before(int unit) {
        return Math.clamp(adoption[unit], 0, times);
    }

    public String unitName(int unit) {
        return labels == null ? "unit " + unit : labels.units().get(unit);
    }

    /** The month's own number, or its place where months have no numbers. */
    public long timeNumber(int time) {
        return labels == null ? time : labels.times()[time];
    }

    double[] outcomes() {
        return outcome;
    }

    /** Counts are whole or at least not negative, and something happened at all. */
    void requireCounts() {
        double total = 0;
        for (double value : outcome) {
            if (value < 0) throw new Unusable("A count is negative.");
            total += value;
        }
        if (total <= 0) throw new Unusable("Nothing happened anywhere: every count is zero.");
    }

    private static void requireFinite(double[] values, String what) {
        for (double value : values) {
            if (!Double.isFinite(value)) throw new Unusable("An " + what + " is missing or not a number.");
        }
    }
}
