package vn.binhyen.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The cells of a sheet that are one over several rows: each row has what the first one holds. */
final class Merged {

    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\b[^>]*?\\br:id=\"([^\"]+)\"");
    private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern RANGE =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s+ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final Pattern DIMENSION = Pattern.compile("<(?:\\w+:)?dimension ref=\"\\w+:[A-Z]{1,3}(\\d{1,7})\"");
    private static final int BEGINNING = 4096;
    private static final byte[] END = "</sheetData".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** By column, the ranges that begin there, from the top. */
    private final Map<Integer, List<Range>> columns = new HashMap<>();

    private record Range(int first, int last) {}

    static Merged of(Path workbook) throws IOException {
        var merged = new Merged();
        try (var zip = new ZipFile(workbook.toFile())) {
            var sheet = zip.getEntry(firstSheet(zip));
            if (sheet == null) return merged;
            try (var in = zip.getInputStream(sheet)) {
                merged.add(Tail.after(END, in, MOST_BYTES));
            }
        }
        merged.columns.values().forEach(ranges -> ranges.sort(Comparator.comparingInt(Range::first)));
        return merged;
    }

    /** How many rows the sheet says to have. */
    static int rowsOf(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var sheet = zip.getEntry(firstSheet(zip));
            if (sheet == null) return 1;
            try (var in = zip.getInputStream(sheet)) {
                var size = DIMENSION.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.US_ASCII));
                return size.find() ? Math.max(1, Integer.parseInt(size.group(1))) : 1;
            }
        }
    }

    /** Gives back rows whose merged cells are filled, if asked for row by row from the top. */
    Filling filling() {
        return new Filling();
    }

    /** Remembers what the first row of each range held. */
    final class Filling {

        private final Map<Integer, Integer> at = new HashMap<>();
        private final Map<Integer, String> held = new HashMap<>();

        void fill(int row, List<String> cells) {
            columns.forEach((column, ranges) -> {
                int next = at.getOrDefault(column, 0);
                while (next < ranges.size() && ranges.get(next).last() < row) next++;
                at.put(column, next);
                if (next == ranges.size() || ranges.get(next).first() > row) return;
                if (ranges.get(next).first() == row) held.put(column, column < cells.size() ? cells.get(column) : "");
                else put(cells, column, held.getOrDefault(column, ""));
            });
        }

        private static void put(List<String> cells, int column, String text) {
            if (text.isEmpty()) return;
            while (cells.size() <= column) cells.add("");
            if (cells.get(column).isBlank()) cells.set(column, text);
        }
    }

    private void add(String tail) {
        for (var ranges = RANGE.matcher(tail); ranges.find(); ) {
            int first = Integer.parseInt(ranges.group(2));
            int last = Integer.parseInt(ranges.group(4));
            int column = column(ranges.group(1));
            if (last > first && column < XlsxLines.WIDEST)
                columns.computeIfAbsent(column, key -> new ArrayList<>()).add(new Range(first, last));
        }
    }

    private static String firstSheet(ZipFile zip) throws IOException {
        var ids = SHEET.matcher(text(zip, "xl/workbook.xml"));
        if (!ids.find()) return "";
        for (var relations = RELATION.matcher(text(zip, "xl/_rels/workbook.xml.rels")); relations.find(); ) {
            var relation = relations.group();
            if (!attribute(relation, "Id").equals(ids.group(1))) continue;
            var target = attribute(relation, "Target");
            return target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
        return "";
    }

    private static String attribute(String element, String name) {
        var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return "";
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) column = column * 26 + letters.charAt(i) - 'A' + 1;
        return column - 1;
    }
}
