package vn.binhyen.directives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** The task of that id. */
    public TaskText task(UUID task) {
        return tasks.stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new NoSuchDirective(id));
    }
}
