package vn.binhyen.pages;

import org.jspecify.annotations.Nullable;

/** A step of longer work and how far it has come. */
public record Step(String text, State state, @Nullable String url) {

    /** How far a step has come. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }
}
