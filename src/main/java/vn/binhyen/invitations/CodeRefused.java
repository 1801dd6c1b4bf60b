package vn.binhyen.invitations;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A code that opens nothing; the form says why beside the field. */
class CodeRefused extends RuntimeException {

    /** Why. */
    enum Reason {
        UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
        TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
        USED(HttpStatus.GONE),
        EXPIRED(HttpStatus.GONE),
        REVOKED(HttpStatus.GONE),
        REPLACED(HttpStatus.GONE),
        CLOSED(HttpStatus.GONE);

        private final HttpStatus status;

        Reason(HttpStatus status) {
            this.status = status;
        }
    }

    private final Reason reason;
    private final long minutes;

    CodeRefused(Reason reason) {
        this(reason, Duration.ZERO);
    }

    private CodeRefused(Reason reason, Duration wait) {
        super("Refused: " + reason);
        this.reason = reason;
        this.minutes = wait.plusSeconds(59).toMinutes();
    }

    static CodeRefused after(Duration wait) {
        return new CodeRefused(Reason.TOO_MANY, wait);
    }

    Reason reason() {
        return reason;
    }

    HttpStatus status() {
        return reason.status;
    }

    String key() {
        return "invitations.code.refused." + reason;
    }

    /** How long whoever tried too often has to wait. */
    long minutes() {
        return minutes;
    }
}
