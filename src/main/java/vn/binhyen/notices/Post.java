package vn.binhyen.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether messages are being sent now.
 *
 * @param configured whether there is a mail server at all
 * @param opens when the quiet hours end; now or earlier, if there are none
 * @param hours the hours of today; null: at any time
 * @param problem what is wrong with the mail server, if anything
 */
public record Post(
        boolean configured,
        Instant opens,
        boolean quiet,
        @Nullable SendingHours hours,
        @Nullable Problem problem) {

    /** Why the mail server cannot be used. */
    public enum Problem {
        UNREACHABLE,
        SIGN_IN,
        SENDER,
        BROKEN_OFF
    }
}
