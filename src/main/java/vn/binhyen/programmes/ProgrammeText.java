package vn.binhyen.programmes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A year's programme as it reads. */
public record ProgrammeText(
        UUID id,
        Body body,
        WorkingYear year,
        Declaration declaration,
        EnteredBy enteredBy,
        @Nullable UUID copiedFrom,
        List<WrittenTask> tasks) {

    /** A key task, and the one of an earlier year that it was copied from. */
    public record WrittenTask(
            UUID id, KeyTaskTerms terms, @Nullable UUID copiedFrom) {}

    public ProgrammeText {
        tasks = List.copyOf(tasks);
    }

    /** The key task of that id. */
    WrittenTask task(UUID task) {
        return tasks.stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new NoSuchProgramme(new ProgrammeId(id)));
    }
}
