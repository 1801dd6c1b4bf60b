package vn.binhyen.directives;

import vn.binhyen.audit.Audited;

/** Somebody began to write a directive. */
public record DirectiveDrafted(DirectiveId directive) implements Audited {

    @Override
    public String act() {
        return "directives.draft";
    }

    @Override
    public String subject() {
        return "directives.directive:" + directive;
    }
}
