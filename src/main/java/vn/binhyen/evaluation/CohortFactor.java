package vn.binhyen.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The root L of an information A = L L' about months and cohort-months, the months in the last block of rows (Golub and Van Loan
 * 2013, section 4.2.9). Cells of two cohorts meet in months alone, so that every cohort is taken out by itself.
 */
final class CohortFactor {

    private final int[] start;
    private final Cholesky[] own; // by cohort
    private final double[][][] shared; // by cohort: months × cells
    private final Cholesky months;

    private CohortFactor(int[] start, Cholesky[] own, double[][][] shared, Cholesky months) {
        this.start = start;
        this.own = own;
        this.shared = shared;
        this.months = months;
    }

    /**
     * The information by its blocks.
     *
     * @param start the first column of each cohort's cells, after those of the months (and leads); at the end how many there are
     * @param months months × months
     * @param own by cohort: cells × cells
     * @param cross by cohort: months × cells
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    record Information(int[] start, double[][] months, double[][][] own, double[][][] cross) {

        static Information nothing(int[] start) {
            int cohorts = start.length - 1;
            double[][][] own = new double[cohorts][][];
            double[][][] cross = new double[cohorts][][];
            for (int cohort = 0; cohort < cohorts; cohort++) {
                int cells = start[cohort + 1] - start[cohort];
                own[cohort] = new double[cells][cells];
                cross[cohort] = new double[start[0]][cells];
            }
            return new Information(start, new double[start[0]][start[0]], own, cross);
        }

        /** Adds to a row and a column; what cells have with months is kept at the months. */
        void add(int row, int column, double part) {
            if (column < start[0]) {
                if (row < start[0]) months[row][column] += part;
                return;
            }
            int cohort = 0;
            while (column >= start[cohort + 1]) cohort++;
            if (row < start[0]) cross[cohort][row][column - start[cohort]] += part;
            else own[cohort][row - start[cohort]][column - start[cohort]] += part;
        }
    }

    /** Nothing where a column depends on the others. Uses the information up. */
    static @Nullable CohortFactor of(Information information) {
        double[][] left = information.months;
        double[] diagonal = new double[left.length];
        for (int month = 0; month < diagonal.length; month++) diagonal[month] = left[month][month];
        var own = new Cholesky[information.own.length];
        for (int cohort = 0; cohort < own.length; cohort++) {
            var factor = Cholesky.of(information.own[cohort]);
            if (factor == null) return null;
            own[cohort] = factor;
            double[][] shared = information.cross[cohort];
            for (int month = 0; month < shared.length; month++) shared[month] = factor.forward(shared[month]);
            for (int i = 0; i < left.length; i++) for (int j = 0; j <= i; j++) left[i][j] -= dot(shared[i], shared[j]);
        }
        var months = Cholesky.of(left, diagonal);
        return months == null ? null : new CohortFactor(information.start, own, information.cross, months);
    }

    /** x with L x = b; the product of two of these is that of the vectors by the inverse of A. */
    double[] forward(double[] right) {
        double[] x = new double[right.length];
        double[] left = Arrays.copyOf(right, start[0]);
        for (int cohort = 0; cohort < own.length; cohort++) {
            double[] cells = Arrays.copyOfRange(right, start[cohort], start[cohort + 1]);
            if (Arrays.stream(cells).allMatch(cell -> cell == 0)) continue;
            double[] solved = own[cohort].forward(cells);
            System.arraycopy(solved, 0, x, start[cohort], solved.length);
            for (int month = 0; month < left.length; month++) left[month] -= dot(shared[cohort][month], solved);
        }
        System.arraycopy(months.forward(left), 0, x, 0, left.length);
        return x;
    }

    /** x with A x = b. */
    double[] solve(double[] right) {
        double[] x = forward(right);
        double[] solved = months.backward(Arrays.copyOf(x, start[0]));
        System.arraycopy(solved, 0, x, 0, solved.length);
        for (int cohort = 0; cohort < own.length; cohort++) {
            double[] cells = Arrays.copyOfRange(x, start[cohort], start[cohort + 1]);
            for (int month = 0; month < solved.length; month++) {
                double[] row = shared[cohort][month];
                for (int cell = 0; cell < cells.length; cell++) cells[cell] -= row[cell] * solved[month];
            }
            System.arraycopy(own[cohort].backward(cells), 0, x, start[cohort], cells.length);
        }
        return x;
    }

    /** Four sums at a time, which a processor adds up side by side: most of the work is here. */
    static double dot(double[] one, double[] other) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) first += one[i] * other[i];
        return first + second + (third + fourth);
    }
}
