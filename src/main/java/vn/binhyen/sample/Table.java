package vn.binhyen.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of the sample: a header line and rows, cells parted by tabs, which none of them holds. */
record Table(List<Row> rows) {

    /** One line, its cells by the header's names. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            var cell = cells.get(column);
            if (cell == null) throw new IllegalArgumentException("No column " + column);
            return cell;
        }

        boolean has(String column) {
            return !cells.getOrDefault(column, "").isEmpty();
        }
    }

    static Table of(String name) {
        try (var in = Table.class.getResourceAsStream("/sample/" + name + ".tsv")) {
            if (in == null) throw new IllegalStateException("sample/" + name + ".tsv is not on the classpath");
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var header = List.of(lines.getFirst().split("\t", -1));
            return new Table(lines.stream()
                    .skip(1)
                    .map(line -> row(header, Arrays.asList(line.split("\t", -1))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> header, List<String> cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) row.put(header.get(i), cells.get(i));
        return new Row(row);
    }
}
