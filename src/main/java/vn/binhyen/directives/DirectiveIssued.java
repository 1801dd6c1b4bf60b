package vn.binhyen.directives;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/** A directive was issued; the hash of the list names the organisations of each task without naming them. */
public record DirectiveIssued(
        DirectiveId directive,
        int provinceId,
        String sha256,
        int tasks,
        ListHash addressees,
        @Nullable UUID fileId) implements Audited, HappensIn {

    @Override
    public String act() {
        return "directives.issue";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "sha256", sha256, "tasks", tasks, "count", addressees.count(), "list_sha256", addressees.sha256());
    }
}
