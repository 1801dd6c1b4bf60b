package vn.binhyen.issuances;

import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Text;
import vn.binhyen.pages.Typed;

/**
 * Who wants a number, for a document of which kind, and what it is about.
 *
 * @param about the record that it is about, as its module names it; null: none
 */
public record Reservation(
        Issuer issuer,
        PaperKind kind,
        String summary,
        @Nullable String about) {

    static final int LONGEST_SUMMARY = 500;

    public Reservation {
        summary = Text.nfc(Typed.text(summary));
        if (summary.length() > LONGEST_SUMMARY) summary = summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }

    public Reservation(Issuer issuer, PaperKind kind, String summary) {
        this(issuer, kind, summary, null);
    }
}
