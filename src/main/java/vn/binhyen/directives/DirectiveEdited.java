package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** A draft reads differently now. */
public record DirectiveEdited(DirectiveId directive, String sha256) implements Audited {

    @Override
    public String act() {
        return "directives.edit";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sha256", sha256);
    }
}
