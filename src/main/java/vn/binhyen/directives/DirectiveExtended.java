package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/** Organisations that came since a directive was issued were asked, too; the hash is of the pairs of task and organisation. */
public record DirectiveExtended(DirectiveId directive, int provinceId, ListHash addressees)
        implements Audited, HappensIn {

    @Override
    public String act() {
        return "directives.extend";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return addressees.details();
    }
}
