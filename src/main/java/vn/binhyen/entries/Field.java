package vn.binhyen.entries;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form beside one measure.
 *
 * @param typed what is no number as it stands; kept as it is
 * @param nothing whether "không phát sinh" is ticked: it is known that there was nothing
 */
public record Field(
        String code,
        @Nullable BigDecimal amount,
        @Nullable String typed,
        boolean nothing,
        @Nullable String comment) {

    static Field of(Line line) {
        var amount = line.amount();
        boolean nothing = amount != null && amount.signum() == 0;
        return new Field(line.code(), nothing ? null : amount, null, nothing, line.comment());
    }

    static Field empty(String code) {
        return new Field(code, null, null, false, null);
    }

    /** The amount that is meant; null where none is known. */
    public @Nullable BigDecimal meant() {
        return nothing ? BigDecimal.ZERO : amount;
    }

    boolean isEmpty() {
        return amount == null && typed == null && !nothing && comment == null;
    }

    /** A tick that says nothing happened, and a number that says something did. */
    boolean contradictsItself() {
        return nothing && (typed != null || amount != null && amount.signum() != 0);
    }

    Line line() {
        return new Line(code, meant(), comment);
    }

    boolean saysTheSame(Field other) {
        return same(amount, other.amount)
                && java.util.Objects.equals(typed, other.typed)
                && nothing == other.nothing
                && java.util.Objects.equals(comment, other.comment);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
