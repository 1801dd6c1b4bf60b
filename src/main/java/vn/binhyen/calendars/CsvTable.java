package vn.binhyen.calendars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the module's dated data: one header line, commas, optional double quotes, no line break inside a cell. */
final class CsvTable {
    private CsvTable() {}

    static String resource(String name) {
        try (var in = CsvTable.class.getResourceAsStream("/calendars/" + name)) {
            if (in == null) throw new IllegalStateException("calendars/" + name + " is not on the classpath");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> parse(String csv, Function<Map<String, String>, T> reader) {
        var lines = csv.lines().toList();
        if (lines.isEmpty()) throw new IllegalArgumentException("No header line");
        var header = cells(lines.getFirst());
        var rows = new ArrayList<T>();
        for (var i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            try {
                rows.add(reader.apply(row(header, cells(lines.get(i)))));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("Line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return rows;
    }

    static String cell(Map<String, String> row, String column) {
        var cell = row.get(column);
        if (cell == null || cell.isBlank()) throw new IllegalArgumentException("Column " + column + " is empty");
        return cell;
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        if (header.size() != cells.size())
            throw new IllegalArgumentException(cells.size() + " cells, but " + header.size() + " columns");
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < header.size(); i++) row.put(header.get(i), cells.get(i));
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) throw new IllegalArgumentException("A quotation mark is not closed");
        cells.add(cell.toString().strip());
        return cells;
    }
}
