package vn.binhyen.ledger;

import java.util.List;

/** A fact cannot be taken; what is wrong is one sentence about one of its columns. */
final class Flawed extends RuntimeException {

    private final FactHead head;
    private final String key;
    private final List<String> arguments;

    /** Without a trace of calls: a file may have a million of them. */
    Flawed(FactHead head, String key, String... arguments) {
        super(key, null, false, false);
        this.head = head;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    static Flawed of(NotToBeTold refused, String measure) {
        return new Flawed(headOf(refused.why()), refused.getDetailMessageCode(), measure);
    }

    FactHead head() {
        return head;
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }

    BatchFlaw in(int row) {
        return new BatchFlaw(row, head, key, arguments);
    }

    private static FactHead headOf(String why) {
        return switch (why) {
            case "decimals", "negative", "large" -> FactHead.AMOUNT;
            case "future" -> FactHead.DAY;
            case "police" -> FactHead.ORGANISATION;
            default -> FactHead.MEASURE;
        };
    }
}
