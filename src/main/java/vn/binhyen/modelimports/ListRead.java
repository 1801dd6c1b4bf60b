package vn.binhyen.modelimports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.StagedList;
import vn.binhyen.pages.Page;

/** A list as a program is told of it: what becomes, or became, of each row, and why not. */
record ListRead(
        UUID id,
        String fileName,
        Instant stagedAt,
        @Nullable Instant enteredAt,
        List<String> unknownHeads,
        List<RowRead> rows) {

    /** What becomes of a row. */
    enum Fate {
        ENTERS,
        KNOWN,
        FAULTY
    }

    /** A row: the model that it becomes, what it is like in the register, and what is wrong with it in sentences. */
    record RowRead(
            UUID model,
            int number,
            String name,
            String ownerName,
            LocalDate since,
            Fate fate,
            List<String> alike,
            List<String> flaws) {}

    static ListRead of(StagedList<Row> list, Page page) {
        var rows = list.rows().stream().map(row -> of(row, page)).toList();
        return new ListRead(list.id(), list.fileName(), list.stagedAt(), list.enteredAt(), list.unknownHeads(), rows);
    }

    private static RowRead of(Row row, Page page) {
        var flaws = row.flaws().stream()
                .map(flaw -> page.text("modelimports.flaw." + flaw.key(), flaw.about()))
                .toList();
        return new RowRead(
                row.id(), row.number(), row.name(), row.ownerName(), row.since(), fate(row), row.alike(), flaws);
    }

    private static Fate fate(Row row) {
        if (!row.flaws().isEmpty()) return Fate.FAULTY;
        return row.known() ? Fate.KNOWN : Fate.ENTERS;
    }
}
