package vn.binhyen.calculations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import vn.binhyen.evaluation.Unusable;

/** The columns of a regression: an intercept, numbers as they are, texts as one column for each but the first in order. */
final class DesignColumns {

    private static final String INTERCEPT = "(Intercept)";

    private final List<String> names = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();
    private final int rows;

    private DesignColumns(int rows) {
        this.rows = rows;
    }

    static DesignColumns read(Input input, Table table) {
        var design = new DesignColumns(table.size());
        if (input.flag("intercept", true)) design.add(INTERCEPT, design.filled(1));
        for (var column : named(input, "regressors", "x")) design.read(column, table);
        return design;
    }

    static List<String> named(Input input, String field, String also) {
        var name = input.has(field) || !input.has(also) ? field : also;
        if (!input.has(name)) return List.of();
        return input.isList(name) ? input.names(name) : List.of(input.text(name));
    }

    static double[] outcome(Input input, Table table) {
        var names = named(input, "outcome", "y");
        if (names.isEmpty()) throw new Unusable("“outcome” is missing.");
        return table.numbers(names.getFirst());
    }

    private double[] filled(double value) {
        double[] column = new double[rows];
        Arrays.fill(column, value);
        return column;
    }

    private void add(String name, double[] column) {
        names.add(name);
        columns.add(column);
    }

    private void read(String column, Table table) {
        if (Arrays.stream(table.texts(column)).allMatch(DesignColumns::isNumber)) {
            add(column, table.numbers(column));
            return;
        }
        String[] texts = table.texts(column);
        var kinds = new TreeSet<>(Arrays.asList(texts));
        if (kinds.size() < 2) throw new Unusable("“" + column + "” is the same in all rows.");
        kinds.removeFirst();
        for (var kind : kinds)
            add(
                    column + kind,
                    Arrays.stream(texts)
                            .mapToDouble(text -> text.equals(kind) ? 1 : 0)
                            .toArray());
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    List<String> names() {
        return names;
    }

    double[][] columns() {
        return columns.toArray(double[][]::new);
    }
}
