package vn.binhyen.directives;

import java.util.UUID;

/**
 * Which issued directive another one replaces.
 *
 * @param withdraws whether issuing the other withdraws what is still to be done by the one that is replaced
 */
public record Replacement(UUID id, boolean withdraws) {

    String words() {
        return "replaces " + id + (withdraws ? " and withdraws" : "");
    }
}
