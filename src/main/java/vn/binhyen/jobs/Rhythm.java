package vn.binhyen.jobs;

import java.time.Duration;
import java.time.LocalTime;

/** When periodic work comes round. */
public sealed interface Rhythm {

    /** So long after the last time ended. */
    record Every(Duration pause) implements Rhythm {}

    /** At this time of the office's day. */
    record Daily(LocalTime at) implements Rhythm {}

    static Rhythm every(Duration pause) {
        return new Every(pause);
    }

    static Rhythm daily(LocalTime at) {
        return new Daily(at);
    }
}
