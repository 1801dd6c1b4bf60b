package vn.binhyen.entries;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something about the figures of a sheet that is wrong or stands out.
 *
 * @param code the measure; empty: the sheet as a whole
 * @param text the last part of the key of the sentence, {@code entries.finding.*}
 * @param hard whether no comment helps
 * @param explained whether a comment stands beside the figure
 */
public record Finding(String code, String text, List<Object> values, boolean hard, boolean explained) {

    static Finding hard(String code, String text, Object... values) {
        return new Finding(code, text, List.of(values), true, false);
    }

    public boolean blocks() {
        return hard || !explained;
    }

    /** The sentence, in the reader's language; of a soft one with what to do about it. */
    public MessageSourceResolvable sentence() {
        return new DefaultMessageSourceResolvable(
                new String[] {"entries.finding." + text + (hard ? "" : ".soft")}, arguments());
    }

    /** What the sentence is told with. */
    public Object[] arguments() {
        return Stream.concat(Stream.of(code), values.stream()).toArray();
    }
}
