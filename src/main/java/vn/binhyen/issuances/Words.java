package vn.binhyen.issuances;

/** How what became of a number, and what a comparison says, look on a page. */
final class Words {

    private Words() {}

    static String tagKind(EntryState state) {
        return switch (state) {
            case RESERVED -> "waiting";
            case ISSUED -> "good";
            case VOIDED -> "neutral";
        };
    }

    static String noticeKind(Comparison.Verdict verdict) {
        return switch (verdict) {
            case SAME -> "good";
            case APPENDED, UNKNOWN -> "waiting";
            case CHANGED -> "bad";
        };
    }
}
