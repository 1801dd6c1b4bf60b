package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as it would be issued today. */
public record IssueCheck(DirectiveText text, List<TaskCheck> tasks, List<TargetSum> targets) {

    /** One task with its last day in time (null: the holidays on the way are not known) and its addressees. */
    public record TaskCheck(TaskText task, @Nullable LocalDate due, boolean isPast, Selection selection) {

        public boolean isReady() {
            var gathers = task.terms().aim().gathers();
            return due != null && !isPast && (gathers || selection.total() > 0);
        }
    }

    public boolean isReady() {
        return !tasks.isEmpty()
                && tasks.stream().allMatch(TaskCheck::isReady)
                && targets.stream().allMatch(TargetSum::holds);
    }

    public long total() {
        return tasks.stream().mapToLong(task -> task.selection().total()).sum();
    }
}
