package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One task as it reads; its last day is fixed when the directive is issued. */
public record TaskText(UUID id, TaskTerms terms, @Nullable LocalDate due) {

    /** The tasks that this one gathers. */
    public List<TaskText> partsAmong(List<TaskText> tasks) {
        return tasks.stream()
                .filter(task -> id.equals(task.terms().aim().parent()))
                .toList();
    }
}
