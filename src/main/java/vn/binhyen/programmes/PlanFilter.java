package vn.binhyen.programmes;

import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** Which plans are looked for in the tree: by words of their titles or of whose they are, and by where they stand. */
record PlanFilter(@Nullable String words, @Nullable Standing standing) {

    /** Whether a plan was adopted. */
    enum Standing {
        ADOPTED,
        DRAFT
    }

    static PlanFilter none() {
        return new PlanFilter(null, null);
    }

    boolean isNarrowed() {
        return hasWords() || standing != null;
    }

    @Nullable
    String pattern() {
        return words == null || !hasWords() ? null : "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    @Nullable
    Boolean adopted() {
        return standing == null ? null : standing == Standing.ADOPTED;
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
