package vn.binhyen.directives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.EachPeriod;

/** A directive as it reads, with the hash of its text and what became of it. */
public record DirectiveText(
        DirectiveId id,
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
        List<TaskText> tasks) {

    public boolean isIssued() {
        return status != DirectiveStatus.DRAFT;
    }

    /** Whether it is issued and was not recalled. */
    public boolean isInForce() {
        return status == DirectiveStatus.ISSUED;
    }

    /** Whether any of its tasks is asked anew in every period. */
    public boolean recurs() {
        return tasks.stream().anyMatch(task -> task.terms().deadline() instanceof EachPeriod);
    }

    /** The task of that id. */
    public TaskText task(UUID task) {
        return tasks.stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new NoSuchDirective(id));
    }
}
