package vn.binhyen.directives;

/** What shows that a task is done: a tick, a number in a unit, a file, or a day. */
public enum Completion {
    TICK,
    NUMBER,
    FILE,
    DATE;

    /** Whether the result says what this kind of task asks for. */
    boolean isShownBy(Result result) {
        return switch (this) {
            case TICK -> true;
            case NUMBER -> result.number() != null && result.number().signum() >= 0;
            case FILE -> !result.files().isEmpty();
            case DATE -> result.day() != null;
        };
    }
}
