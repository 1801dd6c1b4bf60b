package vn.binhyen.issuances;

import vn.binhyen.database.Text;
import vn.binhyen.pages.Typed;

/** Who wants a number, for a document of which kind, and what it is about. */
public record Reservation(Issuer issuer, PaperKind kind, String summary) {

    static final int LONGEST_SUMMARY = 500;

    public Reservation {
        summary = Text.nfc(Typed.text(summary));
        if (summary.length() > LONGEST_SUMMARY) summary = summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }
}
