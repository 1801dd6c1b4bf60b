package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** A draft was given up; the hash tells which text it was. */
public record DirectiveDiscarded(DirectiveId directive, String sha256) implements Audited {

    static final String ACT = "directives.discard";

    @Override
    public String act() {
        return ACT;
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
