package vn.binhyen.documents;

import java.util.List;

/** What is attached to a document, on pages of its own; one with wide tables lies across the sheet. */
public record Annex(String title, List<Part> body, boolean isWide) {
    public Annex {
        body = List.copyOf(body);
    }
}
