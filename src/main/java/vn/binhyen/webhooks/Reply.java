package vn.binhyen.webhooks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an endpoint answered: a status, or why there was none. */
record Reply(@Nullable Integer status, @Nullable String problem, Duration took) {

    private static final int GONE = 410;

    static Reply failed(String problem, Duration took) {
        return new Reply(null, problem, took);
    }

    boolean isGood() {
        return status != null && status >= 200 && status < 300;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }
}
