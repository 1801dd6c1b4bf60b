package vn.binhyen.calculations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.binhyen.evaluation.Unusable;

/** A CSV file with a head line: commas, double quotes where needed, one record a line. */
final class Table {

    private final List<String> head;
    private final List<String[]> rows;

    private Table(List<String> head, List<String[]> rows) {
        this.head = head;
        this.rows = rows;
    }

    static Table read(Path file) {
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new Unusable("The file “" + file.getFileName() + "” of the data cannot be read.");
        }
    }

    static Table read(BufferedReader reader) throws IOException {
        var first = reader.readLine();
        if (first == null || first.isBlank()) throw new Unusable("The data have no head line.");
        var head = List.of(fields(first.startsWith("\ufeff") ? first.substring(1) : first));
        var rows = new ArrayList<String[]>();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank()) continue;
            var row = fields(line);
            if (row.length != head.size())
                throw new Unusable("Row " + (rows.size() + 1) + " of the data has " + row.length + " fields instead of "
                        + head.size() + ".");
            rows.add(row);
        }
        if (rows.isEmpty()) throw new Unusable("The data have no row.");
        return new Table(head, rows);
    }

    int size() {
        return rows.size();
    }

    List<String> columns() {
        return head;
    }

    boolean has(String column) {
        return head.contains(column);
    }

    String[] texts(String column) {
        int index = index(column);
        return rows.stream().map(row -> row[index]).toArray(String[]::new);
    }

    double[] numbers(String column) {
        int index = index(column);
        double[] numbers = new double[rows.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = number(rows.get(i)[index], column, i);
        return numbers;
    }

    /** Numbers where an empty field, {@code NA} or {@code Inf} means the given one, as for what never happened. */
    double[] numbersOr(String column, double none) {
        int index = index(column);
        double[] numbers = new double[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            var text = rows.get(i)[index].strip();
            boolean empty = text.isEmpty() || text.equalsIgnoreCase("NA") || text.equalsIgnoreCase("Inf");
            numbers[i] = empty ? none : number(text, column, i);
        }
        return numbers;
    }

    private int index(String column) {
        int index = head.indexOf(column);
        if (index < 0) throw new Unusable("The data have no column “" + column + "”; they have " + head + ".");
        return index;
    }

    private static double number(String text, String column, int row) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            // told below, like a number that is none
        }
        throw new Unusable("“" + column + "” of row " + (row + 1) + " of the data is not a number.");
    }

    private static String[] fields(String line) {
        if (line.indexOf('"') < 0) return line.split(",", -1);
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"')
                field.append(line.charAt(i++));
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else field.append(c);
        }
        if (quoted) throw new Unusable("A quotation in the data has no end.");
        fields.add(field.toString());
        return fields.toArray(String[]::new);
    }
}
