package vn.binhyen.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented panels and what an independent program found in them. */
final class PanelFiles {

    private PanelFiles() {}

    static Panel counts(String file) {
        return read(file, false);
    }

    static Panel exposed(String file) {
        return read(file, true);
    }

    static JsonNode expected(String file) {
        return JsonMapper.builder().build().readTree(text(file));
    }

    private static Panel read(String file, boolean exposed) {
        var rows = new PanelRows();
        List<String> lines = text(file).lines().toList();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",");
            rows.add(new PanelRows.Row(
                    fields[0],
                    Long.parseLong(fields[1]),
                    fields[2].isEmpty() ? PanelRows.NEVER : Long.parseLong(fields[2]),
                    Double.parseDouble(fields[3]),
                    exposed ? Double.parseDouble(fields[4]) : 1,
                    fields[5]));
        }
        return rows.panel();
    }

    /** The named columns of a file of numbers. */
    static double[][] columns(String file, String... names) {
        var lines = text(file).lines().map(line -> List.of(line.split(","))).toList();
        return Arrays.stream(names)
                .mapToInt(lines.getFirst()::indexOf)
                .mapToObj(place -> lines.stream()
                        .skip(1)
                        .mapToDouble(line -> Double.parseDouble(line.get(place)))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static String text(String file) {
        try (var stream = Objects.requireNonNull(PanelFiles.class.getResourceAsStream("/evaluation/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
