package vn.binhyen.preventionmodels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One step of a model's life as it is kept; the first, from nowhere, is the proposal. */
public record Step(
        UUID id,
        int ordinal,
        @Nullable Stage fromStage,
        Stage toStage,
        LocalDate day,
        @Nullable String document,
        @Nullable String note,
        @Nullable String lessons) {

    /** A step with who entered it and when. */
    public record Taken(
            UUID id,
            int ordinal,
            @Nullable Stage fromStage,
            Stage toStage,
            LocalDate day,
            @Nullable String document,
            @Nullable String note,
            @Nullable String lessons,
            EnteredBy enteredBy,
            String actor,
            Instant at) {

        /** What programs are told: not who it was. */
        Told told() {
            return new Told(id, ordinal, fromStage, toStage, day, document, note, lessons, enteredBy, at);
        }
    }

    /** A step with in which part it was entered and when. */
    record Told(
            UUID id,
            int ordinal,
            @Nullable Stage fromStage,
            Stage toStage,
            LocalDate day,
            @Nullable String document,
            @Nullable String note,
            @Nullable String lessons,
            EnteredBy enteredBy,
            Instant at) {}

    /** How many days the model was paused until it went on, of its steps, the latest first. */
    static long daysPaused(List<Taken> taken) {
        return IntStream.range(1, taken.size())
                .filter(i -> taken.get(i).toStage() == Stage.PAUSED)
                .mapToLong(i -> ChronoUnit.DAYS.between(
                        taken.get(i).day(), taken.get(i - 1).day()))
                .sum();
    }
}
