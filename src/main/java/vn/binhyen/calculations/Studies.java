package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.binhyen.evaluation.Counts;
import vn.binhyen.evaluation.FourCells;
import vn.binhyen.evaluation.Study;
import vn.binhyen.evaluation.Unusable;

/** The studies of a meta-analysis: effects with variances or standard errors, trials, or four cells before and after. */
final class Studies {

    private Studies() {}

    static List<Study> of(Input input) {
        if (input.has("yi")) return effects(input);
        if (input.has("trials"))
            return input.list("trials").stream()
                    .map(trial -> trial(input, trial))
                    .toList();
        if (!input.has("tables")) throw new Unusable("“yi” with “vi”, “trials” or “tables” is missing.");
        if (!input.isListOfLists("tables"))
            return input.list("tables").stream()
                    .map(table -> table(input, table))
                    .toList();
        return Arrays.stream(input.rows("tables"))
                .map(cells -> cells(input, cells))
                .toList();
    }

    private static List<Study> effects(Input input) {
        double[] effects = input.numbers("yi");
        boolean squared = input.has("vi") || !input.has("sei");
        double[] scatter = input.numbers(squared ? "vi" : "sei", effects.length);
        return IntStream.range(0, effects.length)
                .mapToObj(i -> new Study(effects[i], squared ? scatter[i] : scatter[i] * scatter[i]))
                .toList();
    }

    /** Cases and others of a group with and one without. */
    private static Study trial(Input input, Input trial) {
        boolean named = trial.has("tpos");
        return ratio(
                input.text("measure", "RR"),
                trial.number(named ? "tpos" : "ai"),
                trial.number(named ? "tneg" : "bi"),
                trial.number(named ? "cpos" : "ci"),
                trial.number(named ? "cneg" : "di"));
    }

    private static Study table(Input input, Input table) {
        if (!table.has("treated")) return trial(input, table);
        return Study.rateRatio(
                FourCells.of(table.counts("treated"), table.counts("control")),
                table.number("phi", input.number("phi", 1)));
    }

    /** Treated before and after, control before and after; with a measure of risks the four cells of a trial. */
    private static Study cells(Input input, double[] cells) {
        if (cells.length != 4) throw new Unusable("Each of “tables” has to be four numbers.");
        var measure = input.text("measure", "RIRR");
        if (!measure.equals("RIRR")) return ratio(measure, cells[0], cells[1], cells[2], cells[3]);
        var counts = FourCells.of(new Counts(cells[0], cells[1]), new Counts(cells[2], cells[3]));
        return Study.rateRatio(counts, input.number("phi", 1));
    }

    private static Study ratio(String measure, double a, double b, double c, double d) {
        return switch (measure) {
            case "RR" -> Study.riskRatio(a, b, c, d);
            case "OR" -> Study.oddsRatio(a, b, c, d);
            default -> throw new Unusable("“measure” is RIRR, RR or OR.");
        };
    }
}
