package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** What became of a directive went out as a file; whoever has the file can repeat its hash. */
public record DirectiveExported(DirectiveId directive, String what, long count, String sha256) implements Audited {

    @Override
    public String act() {
        return "directives.export";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("what", what, "count", count, "sha256", sha256);
    }
}
