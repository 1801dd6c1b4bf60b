package vn.binhyen.directives;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/** Organisations that closed or left are asked nothing more by a directive; the list's hash names the obligations. */
public record DepartedExempted(DirectiveId directive, int provinceId, Departure departure, ListHash withdrawn)
        implements Audited, HappensIn {

    @Override
    public String act() {
        return "directives.exempt";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        var details = new LinkedHashMap<>(withdrawn.details());
        details.put("departure", departure.name());
        return details;
    }
}
