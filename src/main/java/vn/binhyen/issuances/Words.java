package vn.binhyen.issuances;

/** How what became of a number looks on a page. */
final class Words {

    private Words() {}

    static String tagKind(EntryState state) {
        return switch (state) {
            case RESERVED -> "waiting";
            case ISSUED -> "good";
            case VOIDED -> "neutral";
        };
    }
}
