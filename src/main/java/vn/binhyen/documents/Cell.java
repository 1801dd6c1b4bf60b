package vn.binhyen.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one place of a table, with its type kept, so that a spreadsheet can calculate with it. */
public sealed interface Cell {

    /** Text that is never a number or a formula, whatever it begins with. */
    record Words(String text) implements Cell {}

    record Amount(BigDecimal number) implements Cell {}

    /** A part of a whole: 0.5 is shown as 50 %. */
    record Share(BigDecimal fraction) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Nothing is known here; the words say so instead of a number. */
    record Missing(String words) implements Cell {}

    static Cell of(String text) {
        return new Words(text);
    }

    static Cell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }
}
