package vn.binhyen.preventionmodels;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.binhyen.evaluation.Interval;

/**
 * The share of points that still run after so many months, by Kaplan and Meier (1958): a point that was last known to run
 * counts until then and no longer.
 *
 * @param lastMonth how many months the point was watched that was watched longest
 */
public record SurvivalCurve(List<Drop> drops, long points, long ended, int lastMonth) {

    /** How many points were last known of after so many months, and how many of them had ended by then. */
    public record Fate(int month, long points, long ended) {

        private Fate plus(Fate other) {
            return new Fate(month, points + other.points, ended + other.ended);
        }
    }

    /** The curve falls here: of the points still watched, some ended; the rest of all is what then still runs. */
    public record Drop(int month, long watched, long ended, double running, double standardError) {

        public double low() {
            return Math.max(0, running - Interval.REACH * standardError);
        }

        public double high() {
            return Math.min(1, running + Interval.REACH * standardError);
        }
    }

    public static SurvivalCurve of(List<Fate> told) {
        var fates = byMonth(told);
        long watched = fates.stream().mapToLong(Fate::points).sum();
        long points = watched;
        var drops = new ArrayList<Drop>();
        double running = 1;
        double greenwood = 0;
        for (var fate : fates) {
            if (fate.ended() > 0) {
                running *= 1 - (double) fate.ended() / watched;
                greenwood += fate.ended() / ((double) watched * (watched - fate.ended()));
                double error = running == 0 ? 0 : running * Math.sqrt(greenwood);
                drops.add(new Drop(fate.month(), watched, fate.ended(), running, error));
            }
            watched -= fate.points();
        }
        long ended = fates.stream().mapToLong(Fate::ended).sum();
        int lastMonth = fates.stream().mapToInt(Fate::month).max().orElse(0);
        return new SurvivalCurve(drops, points, ended, lastMonth);
    }

    private static List<Fate> byMonth(List<Fate> told) {
        var months = new TreeMap<Integer, Fate>();
        told.forEach(fate -> months.merge(fate.month(), fate, Fate::plus));
        return List.copyOf(months.values());
    }

    /** Whether it is known how many run after so many months. */
    public enum Known {
        SHARE,
        TOO_EARLY,
        NOT_WATCHED
    }

    /**
     * Whether what runs after so many months can be told; where all have ended, nothing more can change.
     *
     * @param age how many months ago the first of the points began
     */
    public Known after(int month, int age) {
        if (month <= lastMonth || runningAfter(lastMonth) == 0) return Known.SHARE;
        return month > age ? Known.TOO_EARLY : Known.NOT_WATCHED;
    }

    /** What still runs after so many months. */
    public double runningAfter(int month) {
        return drops.stream()
                .filter(drop -> drop.month() <= month)
                .reduce((earlier, later) -> later)
                .map(Drop::running)
                .orElse(1.0);
    }
}
