package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.Comparator;

/** A place in the roll-up: a measure in an area in the smallest piece of a month. */
record Cell(int measure, LocalDate atom, int area) implements Comparable<Cell> {

    /** The order in which everybody locks them. */
    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::measure).thenComparing(Cell::atom).thenComparingInt(Cell::area);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
