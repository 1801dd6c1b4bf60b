package vn.binhyen.exemplars;

/** How pages colour where an exemplar stands. */
final class ExemplarWords {

    private ExemplarWords() {}

    static String tagKind(ExemplarState state) {
        return switch (state) {
            case PROPOSED -> "waiting";
            case RECOGNISED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }
}
