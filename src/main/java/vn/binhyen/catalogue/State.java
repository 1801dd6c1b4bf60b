package vn.binhyen.catalogue;

import vn.binhyen.preventionmodels.Stage;

/** How far a published model has come, in the words of those who do not know its stages. */
public enum State {
    PREPARING,
    RUNNING,
    PROVEN,
    PAUSED,
    ENDED;

    static State of(Stage stage) {
        return switch (stage) {
            case PROPOSED, SURVEYED, APPROVED, BUILDING -> PREPARING;
            case PILOT, RUNNING, REVIEWED, RATED, RENEWED -> RUNNING;
            case RECOGNISED, REPLICATED -> PROVEN;
            case PAUSED -> PAUSED;
            case ENDED -> ENDED;
        };
    }
}
