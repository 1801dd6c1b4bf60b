package vn.binhyen.entries;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;

/**
 * One measure on a sheet.
 *
 * @param asked whether it is typed; otherwise it is computed and only shown
 * @param field what stands in the form
 * @param told what the last submission said
 * @param value of what is computed; null where nothing is known
 * @param elsewhere what others told of the same area and period, where it is summed with what is typed here
 */
public record Row(
        Measure measure,
        boolean asked,
        Field field,
        @Nullable Line told,
        @Nullable BigDecimal value,
        Beside beside,
        @Nullable BigDecimal elsewhere) {

    /** What stands beside: the period before, and the same period a year before. */
    public record Beside(
            @Nullable BigDecimal last, @Nullable BigDecimal yearBefore) {}

    public String code() {
        return measure.code();
    }

    /** What is known for the period as it stands in the form. */
    public @Nullable BigDecimal meant() {
        return asked ? field.meant() : value;
    }

    /** Whether it is asked and neither a figure nor a reason stands there. */
    public boolean isMissing() {
        return asked && field.isEmpty();
    }

    /** Whether the form says something else than the last submission did. */
    public boolean isChanged() {
        var before = told == null ? Field.empty(code()) : Field.of(told);
        return asked && !before.saysTheSame(field);
    }
}
