package vn.binhyen.ledger;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.jobs.JobId;

/**
 * A file of facts as it was checked, and what became of it.
 *
 * @param id made of the content: the same file is the same batch
 * @param faulty how many rows have a mistake; then nothing is loaded
 */
record Batch(
        UUID id,
        String fileName,
        Instant receivedAt,
        State state,
        @Nullable Instant settledAt,
        int rows,
        int faulty,
        Findings findings,
        @Nullable JobId job) {

    /** A batch waits to be loaded, is loaded, was taken back, or was thrown away unloaded. */
    enum State {
        CHECKED,
        LOADED,
        TAKEN_BACK,
        DISCARDED
    }

    /** How many facts of a measure, and how much in all, if they may be added up at all. */
    record Total(String measure, int rows, BigDecimal amount) {}

    /** One of the first rows, as understood. */
    record Line(int row, String measure, LocalDate day, String area, boolean ofOrganisation, BigDecimal amount) {}

    /**
     * What was found in the rows.
     *
     * @param flaws of the first rows that have one
     * @param levels whether some rows say how much there is on a day
     * @param places by province, the one commune that all its rows are of, or 0
     */
    record Findings(
            List<BatchFlaw> flaws,
            List<Total> totals,
            List<Line> beginning,
            boolean levels,
            Map<Integer, Integer> places) {

        Findings with(List<BatchFlaw> more) {
            var all = Stream.concat(flaws.stream(), more.stream())
                    .sorted(comparing(BatchFlaw::row))
                    .limit(BatchTally.MOST_FLAWS)
                    .toList();
            return new Findings(all, totals, beginning, levels, places);
        }
    }

    static final String KIND = "ledger.batch";

    /** The same, with rows that would count twice. */
    Batch withToldAlready(List<ToldAlready.Row> told) {
        if (told.isEmpty()) return this;
        int rows = told.getFirst().rows();
        var flaws = told.stream().map(ToldAlready.Row::flaw).toList();
        return new Batch(
                id, fileName, receivedAt, state, settledAt, this.rows, faulty + rows, findings.with(flaws), job);
    }

    boolean isSound() {
        return faulty == 0 && rows > 0;
    }

    boolean waits() {
        return state == State.CHECKED;
    }

    boolean canBeLoaded() {
        return waits() && isSound();
    }

    SourceRecord source(int province) {
        return new SourceRecord(KIND, id, province, null);
    }
}
