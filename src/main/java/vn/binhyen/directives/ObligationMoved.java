package vn.binhyen.directives;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

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
        UUID organisationId,
        @Nullable Told told)
        implements Audited, HappensIn {

    /** The same, written down for the organisation by whoever it told. */
    ObligationMoved told(@Nullable Told how) {
        return new ObligationMoved(
                obligation, done, status, ordinal, directive, taskId, provinceId, communeId, organisationId, how);
    }

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
        var details = new TreeMap<String, Object>(
                Map.of("status", status.name(), "step", ordinal, "task", taskId, "organisation", organisationId));
        if (told != null) details.put("told", told.name());
        return details;
    }
}
