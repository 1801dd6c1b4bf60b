package vn.binhyen.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody looks for on the page of units.
 *
 * @param on units of which day; null: of today
 */
record AreaQuery(
        @Nullable String q,
        @Nullable Integer province,
        @Nullable AreaKind kind,
        @Nullable Integer after,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on) {

    boolean isEmpty() {
        return words().isEmpty() && province == null && kind == null;
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    AreaFilter filter(LocalDate today) {
        return new AreaFilter(on == null ? today : on, words(), province == null ? null : new AreaId(province), kind);
    }

    @Nullable
    AreaId afterId() {
        return after == null ? null : new AreaId(after);
    }
}
