package vn.binhyen.documents;

/** A column of a table: its head, and its width in characters (in a document, its share of the page). */
public record Column(String head, int width) {

    public Column {
        if (width < 1) throw new IllegalArgumentException("A column has a width");
    }
}
