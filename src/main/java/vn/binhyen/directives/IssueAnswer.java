package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be asked of how many if a draft were issued today, as programs read it.
 *
 * @param sha256 the hash of the text that was checked, to be sent back to issue exactly that
 * @param ready whether nothing keeps it from being issued
 */
record IssueAnswer(
        String sha256,
        boolean ready,
        long total,
        List<TaskReach> tasks,
        List<TargetSum> targets,
        List<AlsoAsked> overlaps) {

    /** One task with its last day in time (null: the holidays on the way are not known) and its addressees. */
    record TaskReach(
            UUID id,
            String title,
            @Nullable LocalDate due,
            boolean past,
            boolean ready,
            long addressees,
            List<Selection.Part> parts) {

        static TaskReach of(IssueCheck.TaskCheck check) {
            return new TaskReach(
                    check.task().id(),
                    check.task().terms().title(),
                    check.due(),
                    check.isPast(),
                    check.isReady(),
                    check.selection().total(),
                    check.selection().parts());
        }
    }

    /** Another directive that asks the same of so many of them; it is told, and keeps nobody from issuing. */
    record AlsoAsked(UUID task, UUID directive, String name, UUID itsTask, long organisations) {

        static AlsoAsked of(Overlap overlap) {
            return new AlsoAsked(
                    overlap.task().id(),
                    overlap.other().id().id(),
                    overlap.other().document().name(),
                    overlap.otherTask().id(),
                    overlap.common());
        }
    }

    static IssueAnswer of(IssueCheck check, List<Overlap> overlaps) {
        return new IssueAnswer(
                check.text().sha256(),
                check.isReady(),
                check.total(),
                check.tasks().stream().map(TaskReach::of).toList(),
                check.targets(),
                overlaps.stream().map(AlsoAsked::of).toList());
    }
}
