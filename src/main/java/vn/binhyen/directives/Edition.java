package vn.binhyen.directives;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.EachPeriod;

/**
 * One wording of an issued text.
 *
 * @param revision counts every change, an edition only those that are acknowledged anew
 * @param words exactly what was hashed
 */
public record Edition(
        int revision,
        int edition,
        Kind kind,
        @Nullable String reason,
        String sha256,
        Instant at,
        String words,
        List<Part> parts) {

    /** What made it. */
    public enum Kind {
        ISSUED,
        SMALL_EDIT,
        NEW_VERSION
    }

    /** A piece of the text under a name that pages translate; a task's pieces carry its id. */
    public record Part(Name name, @Nullable UUID task, String text) {

        /** What it says. */
        public enum Name {
            SYMBOL,
            ISSUER,
            DATED,
            SUMMARY,
            PLAN_TITLE,
            PLAN_TEXT,
            TASK,
            DETAILS,
            DUE,
            /** The rule of a recurring task, as a code. */
            EACH
        }

        boolean isSamePlace(Part other) {
            return name == other.name && Objects.equals(task, other.task);
        }
    }

    /** The part of that place; an empty one where there is none. */
    Part at(Part place) {
        return parts.stream().filter(place::isSamePlace).findFirst().orElse(place);
    }

    static List<Part> partsOf(DirectiveText text) {
        var document = text.document();
        var head = Stream.of(
                part(Part.Name.SYMBOL, null, document.symbol()),
                part(Part.Name.ISSUER, null, document.issuer()),
                part(Part.Name.DATED, null, document.dated()),
                part(Part.Name.SUMMARY, null, document.summary()),
                part(Part.Name.PLAN_TITLE, null, text.plan().title()),
                part(Part.Name.PLAN_TEXT, null, text.plan().text()));
        var tasks = text.tasks().stream()
                .flatMap(task -> Stream.of(
                        part(Part.Name.TASK, task.id(), task.terms().title()),
                        part(Part.Name.DETAILS, task.id(), task.terms().details()),
                        part(Part.Name.DUE, task.id(), task.due()),
                        part(Part.Name.EACH, task.id(), repeats(task))));
        return Stream.concat(head, tasks).flatMap(Optional::stream).toList();
    }

    private static @Nullable String repeats(TaskText task) {
        return task.terms().deadline() instanceof EachPeriod each ? each.code() : null;
    }

    private static Optional<Part> part(Part.Name name, @Nullable UUID task, @Nullable Object text) {
        return Optional.ofNullable(text).map(said -> new Part(name, task, said.toString()));
    }
}
