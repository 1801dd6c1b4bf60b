package vn.binhyen.evaluation;

/**
 * How much more the months scatter than by chance: Pearson's chi-square divided by its degrees of freedom in the model with one
 * level a unit and one a month (McCullagh and Nelder 1989, 4.5), never below 1. A change between the periods does not inflate
 * it, for every period is fitted by itself.
 *
 * @param phi at least 1
 * @param chiSquare Pearson's, over all periods
 * @param degrees of freedom
 */
public record Overdispersion(double phi, double chiSquare, double degrees) {

    /** @param periods for each period the events, unit by month; at least two units and two months with events in one of them */
    public static Overdispersion of(double[][]... periods) {
        double chiSquare = 0;
        double degrees = 0;
        for (var table : periods) {
            double[] rows = new double[table.length];
            double[] columns = new double[columns(table)];
            double total = sums(table, rows, columns);
            if (total == 0) continue;
            degrees += (occupied(rows) - 1) * (occupied(columns) - 1);
            for (int i = 0; i < rows.length; i++)
                for (int j = 0; j < columns.length; j++)
                    chiSquare += contribution(table[i][j], rows[i] * (columns[j] / total));
        }
        Demand.that(
                degrees > 0,
                "The scatter of events can only be judged from two units and two months with events or more.");
        return new Overdispersion(Math.max(1, chiSquare / degrees), chiSquare, degrees);
    }

    private static int columns(double[][] table) {
        Demand.that(table.length > 0, "The scatter of events cannot be judged without a unit.");
        for (var row : table)
            Demand.that(row.length == table[0].length, "Every unit needs a count for each month of a period.");
        return table[0].length;
    }

    private static double sums(double[][] table, double[] rows, double[] columns) {
        double total = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double count = Demand.count(table[i][j], "a month's number");
                rows[i] += count;
                columns[j] += count;
                total += count;
            }
        }
        return total;
    }

    private static double contribution(double count, double fitted) {
        double difference = count - fitted;
        return fitted == 0 ? 0 : difference * difference / fitted;
    }

    private static double occupied(double[] sums) {
        double occupied = 0;
        for (double sum : sums) if (sum > 0) occupied++;
        return occupied;
    }
}
