package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/** An issued directive was replaced by another; the hash of the list names the obligations that were withdrawn for it. */
public record DirectiveSuperseded(DirectiveId directive, int provinceId, DirectiveId by, ListHash withdrawn)
        implements Audited, HappensIn {

    @Override
    public String act() {
        return "directives.supersede";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("by", by.toString(), "count", withdrawn.count(), "list_sha256", withdrawn.sha256());
    }
}
