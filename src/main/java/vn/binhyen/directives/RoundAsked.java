package vn.binhyen.directives;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/** A recurring task was asked anew for a period; the hash of the list names the organisations without naming them. */
public record RoundAsked(UUID task, String period, DirectiveId directive, int provinceId, ListHash addressees)
        implements Audited, HappensIn {

    @Override
    public String act() {
        return "directives.ask_again";
    }

    @Override
    public String subject() {
        return "directives.task:" + task;
    }

    @Override
    public Map<String, Object> details() {
        var details = new LinkedHashMap<>(addressees.details());
        details.put("period", period);
        details.put("directive", directive.toString());
        return details;
    }
}
