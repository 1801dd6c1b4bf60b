package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the rows of a {@link SmallDesign} have their columns: one for the month, and one for the cohort-month or the lead; -1
 * where they have none.
 *
 * @param month by month
 * @param cell by adoption, at the end for those that never adopt, and month
 * @param start the first column of each cohort's own, after those that cohorts share; at the end how many columns there are
 * @param lead by lead
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
record SmallColumns(int[] month, int[][] cell, int[] start, int[] lead) {

    /** @param happened by adoption, in which months there is anything of the cohort */
    static SmallColumns ofCells(boolean[] monthUsed, Map<Integer, boolean[]> happened) {
        int times = monthUsed.length;
        int[] month = months(monthUsed, times);
        int[][] cell = none(times);
        int column = count(month);
        var start = new TreeMap<Integer, Integer>();
        for (var cohort : new TreeMap<>(happened).entrySet()) {
            int adoption = cohort.getKey();
            if (adoption >= times) continue;
            start.put(adoption, column);
            cell[adoption] = new int[times];
            for (int time = 0; time < times; time++)
                cell[adoption][time] = time >= adoption && cohort.getValue()[time] ? column++ : -1;
        }
        start.put(times, column);
        int[] starts = start.values().stream().mapToInt(from -> from).toArray();
        return new SmallColumns(month, cell, starts, new int[0]);
    }

    /** @param active which months and leads take part */
    static SmallColumns ofLeads(Leads leads, boolean[] active, int[] adoptions) {
        int times = leads.times();
        int[] month = months(active, times);
        int[][] cell = none(times);
        int[] place = new int[leads.count()];
        int column = count(month);
        for (int lead = 0; lead < place.length; lead++) place[lead] = active[times + lead] ? column++ : -1;
        for (int adoption : adoptions) {
            if (adoption >= times) continue;
            cell[adoption] = new int[times];
            for (int time = 0; time < times; time++) {
                int lead = leads.column(time, adoption);
                cell[adoption][time] = lead < 0 ? -1 : place[lead - times];
            }
        }
        return new SmallColumns(month, cell, new int[] {column}, place);
    }

    /** The first month is the one that the others are compared with. */
    private static int[] months(boolean[] used, int times) {
        int[] month = new int[times];
        int column = -1;
        for (int time = 0; time < times; time++) month[time] = used[time] ? column++ : -1;
        return month;
    }

    private static int count(int[] month) {
        return Arrays.stream(month).max().orElse(-1) + 1;
    }

    private static int[][] none(int times) {
        int[] none = new int[times];
        Arrays.fill(none, -1);
        int[][] cell = new int[times + 1][];
        Arrays.fill(cell, none);
        return cell;
    }

    /** The derivative of a lead by the columns. */
    double[] ofLead(int which) {
        double[] contrast = new double[count()];
        contrast[lead[which]] = 1;
        return contrast;
    }

    int count() {
        return start[start.length - 1];
    }

    int cell(int adoption, int time) {
        return cell[Math.min(adoption, cell.length - 1)][time];
    }
}
