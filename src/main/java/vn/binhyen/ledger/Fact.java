package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record of work says once.
 *
 * @param measure its code
 * @param area the commune's id; the province's where no commune is known
 * @param share a co-organiser's part: it counts for its organisation, never for the area
 * @param level of a stock: how much there is from the day on; otherwise what happened, or what came (and, negative, went)
 * @param amount in the measure's unit
 */
public record Fact(
        String measure,
        LocalDate day,
        int area,
        @Nullable UUID organisation,
        boolean share,
        boolean level,
        BigDecimal amount) {

    static final BigDecimal MOST = new BigDecimal("9999999999999");

    public Fact {
        if (share && organisation == null) throw new IllegalArgumentException("A share is an organisation's");
        if (share && level) throw new IllegalArgumentException("A level is not shared");
    }

    /** Something that happened, or a change of a stock. */
    public Fact(
            String measure, LocalDate day, int area, @Nullable UUID organisation, boolean share, BigDecimal amount) {
        this(measure, day, area, organisation, share, false, amount);
    }
}
