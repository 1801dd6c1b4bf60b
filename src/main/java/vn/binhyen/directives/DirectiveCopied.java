package vn.binhyen.directives;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody began to write a directive from one of an earlier year. */
public record DirectiveCopied(DirectiveId directive, DirectiveId source) implements Audited {

    @Override
    public String act() {
        return "directives.copy";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("source", source.toString());
    }
}
