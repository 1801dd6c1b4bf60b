package vn.binhyen.organisations;

import java.util.List;

/** One row of an uploaded list: its number as a spreadsheet shows it, and the texts of its cells. */
record ListLine(int number, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
