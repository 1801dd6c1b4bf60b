package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody to decide.
 *
 * @param toJudge how many results wait to be judged
 * @param waitsLong how many of them longer than so many working days; null where a holiday of that time is not known
 * @param oldestResult since when the first of them waits
 * @param asking what organisations ask about what is asked of them
 */
public record Undecided(
        long drafts,
        List<Draft> oldestDrafts,
        long toJudge,
        @Nullable Long waitsLong,
        int workingDays,
        @Nullable LocalDate oldestResult,
        Asking asking,
        List<Newcomers> newcomers) {

    /** How many organisations' requests wait: for a later day, to be let off, and how many deadlines pass meanwhile. */
    public record Asking(long extensions, long exemptions, long late) {

        public long total() {
            return extensions + exemptions;
        }
    }

    /** A draft that was not issued yet. */
    public record Draft(
            UUID id, DocumentType type, @Nullable String symbol, String summary, Instant createdAt, long total) {}

    /** How many obligations organisations would get that came since a directive was issued. */
    public record Newcomers(
            UUID id, DocumentType type, @Nullable String symbol, String summary, long count) {}

    public boolean isNone() {
        return drafts == 0 && toJudge == 0 && asking.total() == 0 && newcomers.isEmpty();
    }
}
