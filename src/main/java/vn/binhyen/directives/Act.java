package vn.binhyen.directives;

/** What can be done about an obligation. */
public enum Act {
    ACKNOWLEDGED("acknowledge"),
    PROGRESSED("progress"),
    DELIVERED("deliver"),
    ACCEPTED("accept"),
    RETURNED("return");

    private final String verb;

    Act(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }
}
