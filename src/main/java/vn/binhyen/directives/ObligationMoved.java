package vn.binhyen.directives;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;

/** An organisation acknowledged, reported or delivered, or its result was accepted or returned. */
public record ObligationMoved(
        ObligationId obligation,
        Act done,
        ObligationStatus status,
        int ordinal,
        DirectiveId directive,
        UUID taskId,
        int provinceId,
        @Nullable Integer communeId,
        UUID organisationId)
        implements Audited, HappensIn {

    @Override
    public String act() {
        return "directives." + done.verb();
    }

    @Override
    public String subject() {
        return "directives.obligation:" + obligation;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("status", status.name(), "step", ordinal, "task", taskId, "organisation", organisationId);
    }
}
