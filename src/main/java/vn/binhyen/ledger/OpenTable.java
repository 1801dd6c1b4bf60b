package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of a measure in a year: communes by months, with both totals.
 *
 * @param months the last one is the whole year
 * @param rows the last one is the whole province
 */
record OpenTable(Measure measure, int year, List<Integer> months, List<Row> rows) {

    /** The communes that can be looked at alone. */
    List<Row> communes() {
        return rows.stream()
                .filter(row -> row.code() != null && !row.name().isEmpty())
                .toList();
    }

    /** The row of the commune with the code and the province's below; all rows where no such commune is. */
    List<Row> of(@Nullable String commune) {
        if (communes().stream().noneMatch(row -> Objects.equals(row.code(), commune))) return rows;
        return rows.stream()
                .filter(row -> row.code() == null || row.code().equals(commune))
                .toList();
    }

    /** A commune, or (without a code) the whole province. */
    record Row(@Nullable String code, String name, List<Cell> cells) {}

    /**
     * A figure.
     *
     * @param value null where nothing is known, or where it is hidden
     * @param hidden because it counts few persons, or because another that does could be computed from it
     */
    record Cell(@Nullable BigDecimal value, boolean hidden) {}
}
