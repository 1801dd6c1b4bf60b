package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;
import vn.binhyen.audit.ListHash;

/**
 * An issued text was changed; the hash of the list names the obligations that carry it on.
 *
 * @param before the hash of the text before
 */
public record DirectiveAmended(
        DirectiveId directive,
        int provinceId,
        Amendment.Kind kind,
        int edition,
        int revision,
        String before,
        String sha256,
        ListHash moved)
        implements Audited, HappensIn {

    static DirectiveAmended of(Directive directive, Amendment.Kind kind, String before, ListHash moved) {
        return new DirectiveAmended(
                directive.id(),
                directive.provinceId(),
                kind,
                directive.course().edition(),
                directive.course().revision(),
                before,
                directive.textHash(),
                moved);
    }

    @Override
    public String act() {
        return "directives.amend";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "kind", kind.name(),
                "edition", edition,
                "revision", revision,
                "before_sha256", before,
                "sha256", sha256,
                "count", moved.count(),
                "list_sha256", moved.sha256());
    }
}
