package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/** Organisations that closed are asked nothing more by a directive; the hash of the list names the obligations. */
public record ClosedExempted(DirectiveId directive, int provinceId, ListHash withdrawn) implements Audited, HappensIn {

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
        return withdrawn.details();
    }
}
