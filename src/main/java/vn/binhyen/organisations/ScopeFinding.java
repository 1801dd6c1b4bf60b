package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;

/** Whether the standard applies, and the rule that says so. */
record ScopeFinding(ScopeAnswer inScope, @Nullable Integer scopeRule) {

    static ScopeFinding none() {
        return new ScopeFinding(ScopeAnswer.UNKNOWN, null);
    }
}
