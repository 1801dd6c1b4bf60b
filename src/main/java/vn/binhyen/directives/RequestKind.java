package vn.binhyen.directives;

/** What an organisation can ask about what is asked of it. */
public enum RequestKind {
    /** Another day. */
    EXTENSION(Act.EXTENSION_ASKED, Act.EXTENSION_GRANTED),
    /** To be let off, because the task is not for it. */
    EXEMPTION(Act.EXEMPTION_ASKED, Act.EXEMPTION_GRANTED);

    private final Act asked;
    private final Act granted;

    RequestKind(Act asked, Act granted) {
        this.asked = asked;
        this.granted = granted;
    }

    Act asked() {
        return asked;
    }

    Act granted() {
        return granted;
    }
}
