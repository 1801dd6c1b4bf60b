package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as it would be issued today. */
public record IssueCheck(DirectiveText text, List<TaskCheck> tasks) {

    /** One task with its last day in time (null: the holidays on the way are not known) and its addressees. */
    public record TaskCheck(TaskText task, @Nullable LocalDate due, boolean isPast, Selection selection) {

        public boolean isReady() {
            return due != null && !isPast && selection.total() > 0;
        }
    }

    public boolean isReady() {
        return !tasks.isEmpty() && tasks.stream().allMatch(TaskCheck::isReady);
    }

    public long total() {
        return tasks.stream().mapToLong(task -> task.selection().total()).sum();
    }
}
