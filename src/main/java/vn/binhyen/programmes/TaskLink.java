package vn.binhyen.programmes;

import java.util.UUID;

/** A task of a directive. */
public record TaskLink(UUID directive, UUID task) {

    /** Reads what {@link #code()} wrote; anything else is an {@link IllegalArgumentException}. */
    static TaskLink of(String code) {
        var parts = code.split(":", -1);
        if (parts.length != 2) throw new IllegalArgumentException("Not a task of a directive: " + code);
        return new TaskLink(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    public String code() {
        return directive + ":" + task;
    }
}
