package vn.binhyen.lists;

import java.util.List;

/** How a list is written, and its first lines by which that was found. */
public record ListBeginning(ListShape shape, List<ListLine> lines) {

    private static final int LOOKED_AT = 50;

    /** What the first rows that it lists have in a column, where they have something. */
    public List<String> cells(int column) {
        var sieve = new RowSieve(shape);
        return lines.stream()
                .filter(line -> sieve.of(line).isEmpty())
                .map(line -> line.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .limit(LOOKED_AT)
                .toList();
    }
}
