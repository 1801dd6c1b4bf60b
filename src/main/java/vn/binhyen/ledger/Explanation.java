package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;

/**
 * What a figure is made of.
 *
 * @param place the area's name
 * @param communes how many there are in the area
 * @param known in how many of them something is known
 * @param unsummable whether a sum would say nothing
 * @param parts of a ratio: what is above and below the line
 * @param next where the next piece of the facts begins
 * @param twice whether something in it may be counted twice: told by records of work and by a file or program; of a commune only
 */
record Explanation(
        Measure measure,
        Period period,
        int area,
        String place,
        @Nullable BigDecimal value,
        int communes,
        int known,
        boolean unsummable,
        List<Part> parts,
        List<Contribution> facts,
        @Nullable String next,
        boolean twice,
        @Nullable Instant asOf) {

    /** A component of a ratio. */
    record Part(Measure measure, @Nullable BigDecimal value) {}
}
