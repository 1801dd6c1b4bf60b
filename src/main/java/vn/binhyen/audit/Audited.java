package vn.binhyen.audit;

import java.util.Map;

/**
 * An event that leaves an entry in the audit trail, written in the transaction that publishes it. Published outside a
 * transaction it is refused.
 */
public interface Audited {

    /** What was done, as {@code module.verb}, for instance {@code directives.issue}. */
    String act();

    /** What it was done to, as {@code module.kind:id}, for instance {@code directives.document:7c1b…}. */
    String subject();

    /**
     * Ids, counts and hashes that belong to the act: never a person's name, never free text, for what is chained cannot
     * be erased.
     */
    default Map<String, Object> details() {
        return Map.of();
    }
}
