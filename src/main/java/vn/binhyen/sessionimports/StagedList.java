package vn.binhyen.sessionimports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list as read, before and after it was entered. */
record StagedList(
        UUID id,
        String fileName,
        Instant stagedAt,
        @Nullable Instant enteredAt,
        List<String> unknownHeads,
        List<Row> rows) {

    StagedList with(List<Row> others) {
        return new StagedList(id, fileName, stagedAt, enteredAt, unknownHeads, others);
    }

    List<Row> fresh() {
        return rows.stream().filter(Row::enters).toList();
    }

    List<Row> faulty() {
        return rows.stream().filter(row -> !row.flaws().isEmpty()).toList();
    }

    long known() {
        return rows.stream().filter(row -> row.flaws().isEmpty() && row.known()).count();
    }
}
