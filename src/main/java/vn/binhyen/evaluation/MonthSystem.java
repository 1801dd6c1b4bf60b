package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * The information about month effects (and leads) once every unit's own level is taken out:
 * J = Σ w (X' diag(p) X − (X'p)(X'p)') over groups with weight w and shares p over their months. One month is the reference.
 */
final class MonthSystem {

    private final Leads leads;
    private final int[] place; // the row of a column in the matrix, -1 for the reference and columns without events
    private final double[][] matrix;
    private @Nullable Cholesky factor;

    /**
     * @param active which columns take part
     * @param reference the month that the others are compared with; best the one with most events
     */
    MonthSystem(Leads leads, boolean[] active, int reference) {
        this.leads = leads;
        this.place = new int[active.length];
        int size = 0;
        for (int column = 0; column < active.length; column++) {
            place[column] = active[column] && column != reference ? size++ : -1;
        }
        this.matrix = new double[size][size];
    }

    /** @param share the shares of the group's months, summing to 1; 0 in months that do not take part */
    void add(double weight, double[] share, int length, int adoption) {
        double[] pooled = new double[matrix.length];
        int last = 0;
        for (int time = 0; time < length; time++) {
            int column = leads.column(time, adoption);
            int month = place[time];
            int lead = column < 0 ? -1 : place[column];
            double information = weight * share[time];
            if (month >= 0) {
                pooled[month] += share[time];
                matrix[month][month] += information;
                last = Math.max(last, month + 1);
            }
            if (lead >= 0) {
                pooled[lead] += share[time];
                matrix[lead][lead] += information;
                last = Math.max(last, lead + 1);
            }
            if (month >= 0 && lead >= 0) matrix[lead][month] += information;
        }
        subtractSquare(weight, pooled, last);
    }

    private void subtractSquare(double weight, double[] pooled, int last) {
        for (int i = 0; i < last; i++) {
            double scaled = weight * pooled[i];
            if (scaled > 0) {
                double[] row = matrix[i];
                for (int j = 0; j <= i; j++) row[j] -= scaled * pooled[j];
            }
        }
    }

    /** x with J x = b over all columns; 0 at the reference and in columns that do not take part. */
    double[] solve(double[] right) {
        if (factor == null) factor = Cholesky.of(matrix);
        if (factor == null) throw new Unusable("The months cannot be told apart from the units' own levels.");
        double[] reduced = new double[matrix.length];
        for (int column = 0; column < place.length; column++) {
            if (place[column] >= 0) reduced[place[column]] = right[column];
        }
        double[] solved = factor.solve(reduced);
        double[] full = new double[place.length];
        for (int column = 0; column < place.length; column++) {
            if (place[column] >= 0) full[column] = solved[place[column]];
        }
        return full;
    }
}
