package vn.binhyen.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody looks for on the page of units. */
record AreaQuery(
        @Nullable String q,
        @Nullable Integer province,
        @Nullable AreaKind kind,
        @Nullable Integer after) {

    boolean isEmpty() {
        return words().isEmpty() && province == null && kind == null;
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    AreaFilter on(LocalDate day) {
        return new AreaFilter(day, words(), province == null ? null : new AreaId(province), kind);
    }

    @Nullable
    AreaId afterId() {
        return after == null ? null : new AreaId(after);
    }
}
