package vn.binhyen.lists;

import java.util.List;

/** One row of an uploaded list: its number as a spreadsheet shows it, and the texts of its cells. */
public record ListLine(int number, List<String> cells) {

    public boolean isBlank() {
        for (var cell : cells) if (!cell.isBlank()) return false;
        return true;
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
