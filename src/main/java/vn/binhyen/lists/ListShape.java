package vn.binhyen.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is written, as it was found or as somebody corrected it.
 *
 * @param encoding null for a workbook
 * @param separator null for a workbook
 * @param headAt the number of the first row of heads
 * @param headRows how many rows the heads take
 * @param heads the columns' heads, of two rows the lower one where it says something
 */
public record ListShape(
        @Nullable Encoding encoding, @Nullable Character separator, int headAt, int headRows, List<String> heads) {

    /** The number of the last row of heads. */
    public int lastHead() {
        return headAt + headRows - 1;
    }

    /** What all lists of the same layout have in common: their heads. */
    public String fingerprint() {
        return Fingerprint.of(heads);
    }

    /**
     * What somebody says of a list that was not found as it is.
     *
     * @param encoding null: as found
     * @param separator null: as found
     * @param headAt null: as found
     * @param headRows null: as found
     */
    public record Correction(
            @Nullable Encoding encoding,
            @Nullable Character separator,
            @Nullable Integer headAt,
            @Nullable Integer headRows) {

        public static final Correction NONE = new Correction(null, null, null, null);
    }
}
