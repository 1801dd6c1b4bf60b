package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/** A directive was recalled; the hash of the list names the obligations that were withdrawn. */
public record DirectiveRecalled(DirectiveId directive, int provinceId, String sha256, ListHash withdrawn)
        implements Audited, HappensIn {

    @Override
    public String act() {
        return "directives.recall";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sha256", sha256, "count", withdrawn.count(), "list_sha256", withdrawn.sha256());
    }
}
