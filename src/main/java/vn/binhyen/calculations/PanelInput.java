package vn.binhyen.calculations;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Panel;
import vn.binhyen.evaluation.PanelRows;

/** A panel from a file: columns for unit, time, adoption and outcome, and perhaps exposure and cluster. */
record PanelInput(Panel panel, TimeScale scale, String time, Table table) {

    static PanelInput read(Input input) {
        var table = input.table(input.has("data") ? "data" : "data_file");
        var time = named(input, "time", "period");
        String[] units = table.texts(input.text("unit"));
        String[] times = table.texts(time);
        var scale = TimeScale.of(times);
        long[] numbers = scale.numbers(times);
        String[] adoptions = table.texts(named(input, "adoption", "cohort"));
        double[] outcomes = table.numbers(input.text("outcome"));
        double @Nullable [] exposures = input.has("exposure") ? table.numbers(input.text("exposure")) : null;
        String[] clusters = input.has("cluster") ? table.texts(input.text("cluster")) : units;
        long first = Arrays.stream(numbers).min().orElse(0);
        var rows = new PanelRows();
        for (int i = 0; i < units.length; i++) {
            rows.add(new PanelRows.Row(
                    units[i],
                    numbers[i],
                    scale.adoption(adoptions[i], first),
                    outcomes[i],
                    exposures == null ? 1 : exposures[i],
                    clusters[i]));
        }
        return new PanelInput(rows.panel(), scale, time, table);
    }

    /** Steps since adoption in the unit of the file's times: years that are two apart are told as 2, 4, … */
    long eventTime(long steps) {
        return steps * step();
    }

    /** How far two times that follow each other lie apart. */
    long step() {
        return panel.timeNumber(1) - panel.timeNumber(0);
    }

    private static String named(Input input, String field, String also) {
        return input.has(field) || !input.has(also) ? input.text(field) : input.text(also);
    }
}
