package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commune or an organisation, what it may be in the comparison, and why.
 *
 * @param key the commune's number or the organisation's id
 * @param role null: better left out
 * @param before its counts before the start, added up
 * @param unlikeness from the treated ones together; 0: the same ups and downs at the same height; null: not known
 */
record Offer(
        Object key,
        String name,
        @Nullable Role role,
        @Nullable LocalDate adopted,
        boolean beside,
        long before,
        @Nullable Double unlikeness) {

    Unit unit(Role chosen, @Nullable LocalDate from) {
        return key instanceof UUID organisation
                ? Unit.organisation(name, organisation, chosen, from)
                : Unit.commune(name, (Integer) key, chosen, from);
    }
}
