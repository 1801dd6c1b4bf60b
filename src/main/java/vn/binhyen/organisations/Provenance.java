package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;

/** Where a row comes from: a real organisation listed as sample data, an invented one, or a named source. */
public record Provenance(
        boolean sample, boolean invented, @Nullable String source) {

    /** Entered by the office itself. */
    public static Provenance own() {
        return new Provenance(false, false, null);
    }
}
