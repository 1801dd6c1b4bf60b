package vn.binhyen.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a step.
 *
 * @param told how the organisation told it to whoever writes it down; null: whoever acts says it
 */
record Said(Result result, @Nullable Told told) {

    static final Said NOTHING = directly(null);

    static Said directly(@Nullable String note) {
        return new Said(Result.ticked(note), null);
    }

    static Said onBehalf(@Nullable String note, Told told) {
        return new Said(Result.ticked(note), told);
    }

    static Said of(Request request) {
        return new Said(
                new Result(null, request.until(), List.of(), request.reason().strip()), null);
    }
}
