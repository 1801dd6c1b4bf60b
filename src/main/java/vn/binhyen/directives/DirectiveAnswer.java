package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A directive as programs read it. */
record DirectiveAnswer(
        UUID id,
        int provinceId,
        Document document,
        Plan plan,
        DirectiveStatus status,
        int edition,
        String sha256,
        @Nullable Instant issuedAt,
        @Nullable Integer issuedTo,
        @Nullable Recall recall,
        @Nullable Replacement replacement,
        List<TaskAnswer> tasks) {

    /** A task; its deadline is the rule's code, its day is fixed when the directive is issued. */
    record TaskAnswer(
            UUID id,
            String title,
            @Nullable String details,
            Completion completion,
            @Nullable String unit,
            String deadline,
            int year,
            @Nullable LocalDate due,
            Selector selector,
            Aim aim,
            Particulars particulars) {}

    static DirectiveAnswer of(DirectiveText text) {
        return new DirectiveAnswer(
                text.id().id(),
                text.provinceId(),
                text.document(),
                text.plan(),
                text.status(),
                text.edition(),
                text.sha256(),
                text.issuedAt(),
                text.issuedTo(),
                text.recall(),
                text.replacement(),
                text.tasks().stream().map(DirectiveAnswer::task).toList());
    }

    private static TaskAnswer task(TaskText task) {
        var terms = task.terms();
        return new TaskAnswer(
                task.id(),
                terms.title(),
                terms.details(),
                terms.completion(),
                terms.unit(),
                terms.deadline().code(),
                terms.year(),
                task.due(),
                terms.selector(),
                terms.aim(),
                terms.particulars());
    }
}
