package vn.binhyen.directives;

import java.io.Serializable;
import java.time.Instant;

/**
 * One of the results that were judged together, as it is now.
 *
 * @param done what was done about it then
 * @param undoable whether the viewer can still take it back
 */
public record JudgedTogether(
        long id,
        String organisationName,
        String title,
        Act done,
        ObligationStatus status,
        Instant at,
        boolean undoable) {

    /** One that could not be judged or taken back, and why. */
    public record Missed(long id, String organisationName, String problem) implements Serializable {}
}
