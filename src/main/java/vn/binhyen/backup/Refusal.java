package vn.binhyen.backup;

/** Why a backup cannot be written or restored: the key of a sentence, and what the sentence names. Nothing was changed. */
final class Refusal extends RuntimeException {

    private final transient Object[] arguments;

    Refusal(String key, Object... arguments) {
        super("backup.refused." + key);
        this.arguments = arguments.clone();
    }

    String key() {
        return String.valueOf(getMessage());
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
