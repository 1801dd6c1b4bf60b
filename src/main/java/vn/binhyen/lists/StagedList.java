package vn.binhyen.lists;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as read, before and after it was entered.
 *
 * @param unknownHeads of columns that nobody knows: left aside and told
 */
public record StagedList<R extends StagedRow>(
        UUID id,
        String fileName,
        Instant stagedAt,
        @Nullable Instant enteredAt,
        List<String> unknownHeads,
        List<R> rows) {

    public StagedList<R> with(List<R> others) {
        return new StagedList<>(id, fileName, stagedAt, enteredAt, unknownHeads, others);
    }

    public List<R> fresh() {
        return rows.stream().filter(StagedRow::enters).toList();
    }

    public List<R> faulty() {
        return rows.stream().filter(row -> !row.flaws().isEmpty()).toList();
    }

    public long known() {
        return rows.stream().filter(row -> row.flaws().isEmpty() && row.known()).count();
    }
}
