package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a panel in any order, however many, and refuses what is no complete panel. */
public final class PanelRows {

    /** The adoption of a unit that never adopts. */
    public static final long NEVER = Long.MAX_VALUE;

    /**
     * One unit in one month.
     *
     * @param time the month's number; months follow each other in equal steps
     * @param adoption the number of the first treated month, or {@link #NEVER}
     * @param exposure positive; 1 where all are exposed alike
     * @param cluster what the unit belongs to; the unit itself where it belongs to nothing
     */
    public record Row(String unit, long time, long adoption, double outcome, double exposure, String cluster) {}

    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> clusters = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private long[] adoptions = new long[16];
    private int[] belonging = new int[16];
    private int[] unitOfRow = new int[1024];
    private long[] timeOfRow = new long[1024];
    private double[] outcomeOfRow = new double[1024];
    private double[] exposureOfRow = new double[1024];
    private boolean exposed;
    private int rows;

    public void add(Row row) {
        if (rows == unitOfRow.length) grow();
        unitOfRow[rows] = unit(row);
        timeOfRow[rows] = row.time();
        outcomeOfRow[rows] = row.outcome();
        exposureOfRow[rows] = row.exposure();
        exposed |= row.exposure() < 1 || row.exposure() > 1 || Double.isNaN(row.exposure());
        rows++;
    }

    private int unit(Row row) {
        int cluster = clusters.computeIfAbsent(row.cluster(), _ -> clusters.size());
        Integer known = units.get(row.unit());
        if (known != null) {
            if (adoptions[known] != row.adoption()) {
                throw new Unusable("The unit %s has two adoption dates.".formatted(row.unit()));
            }
            if (belonging[known] != cluster)
                throw new Unusable("The unit %s is in two clusters.".formatted(row.unit()));
            return known;
        }
        int unit = names.size();
        if (unit == adoptions.length) {
            adoptions = Arrays.copyOf(adoptions, unit * 2);
            belonging = Arrays.copyOf(belonging, unit * 2);
        }
        units.put(row.unit(), unit);
        names.add(row.unit());
        adoptions[unit] = row.adoption();
        belonging[unit] = cluster;
        return unit;
    }

    private void grow() {
        int larger = rows * 2;
        unitOfRow = Arrays.copyOf(unitOfRow, larger);
        timeOfRow = Arrays.copyOf(timeOfRow, larger);
        outcomeOfRow = Arrays.copyOf(outcomeOfRow, larger);
        exposureOfRow = Arrays.copyOf(exposureOfRow, larger);
    }

    /** The complete panel; refuses a unit twice in a month, missing months, and months out of step. */
    public Panel panel() {
        if (rows == 0) throw new Unusable("There are no rows.");
        long[] times = Arrays.stream(timeOfRow, 0, rows).distinct().sorted().toArray();
        long step = step(times);
        if (rows < (long) names.size() * times.length) refuseMissing(times, step);
        double[] outcome = new double[Math.multiplyExact(names.size(), times.length)];
        double @Nullable [] exposure = exposed ? new double[outcome.length] : null;
        fill(times, step, outcome, exposure);
        var panel = Panel.of(times.length, firstTreated(times, step), outcome)
                .withClusters(Arrays.copyOf(belonging, names.size()))
                .withLabels(new Panel.Labels(List.copyOf(names), times));
        return exposure == null ? panel : panel.withExposure(exposure);
    }

    private void fill(long[] times, long step, double[] outcome, double @Nullable [] exposure) {
        var seen = new boolean[outcome.length];
        for (int row = 0; row < rows; row++) {
            int at = unitOfRow[row] * times.length + (int) ((timeOfRow[row] - times[0]) / step);
            if (seen[at]) throw twice(row);
            seen[at] = true;
            outcome[at] = outcomeOfRow[row];
            if (exposure != null) exposure[at] = exposureOfRow[row];
        }
    }

    private Unusable twice(int row) {
        return twice(unitOfRow[row], timeOfRow[row]);
    }

    private Unusable twice(int unit, long time) {
        return new Unusable("The unit %s appears twice in the month %d.".formatted(names.get(unit), time));
    }

    /** Before room is made for every unit in every month, which may be far more than there are rows. */
    private void refuseMissing(long[] times, long step) {
        long[] places = new long[rows];
        Arrays.setAll(places, row -> (long) unitOfRow[row] * times.length + (timeOfRow[row] - times[0]) / step);
        Arrays.sort(places);
        int missing = 0;
        for (int i = 0; i < rows; i++) {
            int month = (int) (places[i] % times.length);
            if (i > 0 && places[i] == places[i - 1]) throw twice((int) (places[i] / times.length), times[month]);
            if (places[i] == missing) missing++;
        }
        throw new Unusable("The unit %s has no row for the month %d: zeros must be explicit."
                .formatted(names.get(missing / times.length), times[missing % times.length]));
    }

    private static long step(long[] times) {
        if (times.length < 2) throw new Unusable("One month alone has no before and after.");
        long step = times[1] - times[0];
        for (int i = 2; i < times.length; i++) step = Math.min(step, times[i] - times[i - 1]);
        for (int i = 1; i < times.length; i++) {
            if (times[i] - times[i - 1] != step) {
                throw new Unusable("Months are missing between %d and %d.".formatted(times[i - 1], times[i]));
            }
        }
        return step;
    }

    /** An adoption between two observed times treats from the later; one after the last has not happened yet. */
    private int[] firstTreated(long[] times, long step) {
        int[] first = new int[names.size()];
        for (int unit = 0; unit < first.length; unit++) {
            long adoption = adoptions[unit];
            if (adoption > times[times.length - 1]) first[unit] = Panel.NEVER;
            else if (adoption <= times[0]) first[unit] = 0;
            else first[unit] = (int) Math.ceilDiv(adoption - times[0], step);
        }
        return first;
    }
}
