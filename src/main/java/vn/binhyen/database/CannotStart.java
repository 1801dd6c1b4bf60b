package vn.binhyen.database;

/**
 * The application cannot start, for a reason that whoever started it can understand and remove.
 * The message is meant for the console: one sentence in Vietnamese, then the same in English.
 */
public final class CannotStart extends RuntimeException {

    public CannotStart(String vietnamese, String english) {
        super(vietnamese + "\n" + english);
    }
}
