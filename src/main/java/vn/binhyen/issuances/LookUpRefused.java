package vn.binhyen.issuances;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A code that leads to nothing, or an address that tried too many; the form says why beside the field. */
class LookUpRefused extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final long minutes;

    private LookUpRefused(HttpStatus status, String key, Duration wait) {
        super(key);
        this.status = status;
        this.key = key;
        this.minutes = wait.plusSeconds(59).toMinutes();
    }

    static LookUpRefused unknown() {
        return new LookUpRefused(HttpStatus.NOT_FOUND, "issuances.lookUp.unknown", Duration.ZERO);
    }

    static LookUpRefused after(Duration wait) {
        return new LookUpRefused(HttpStatus.TOO_MANY_REQUESTS, "issuances.lookUp.tooMany", wait);
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    long minutes() {
        return minutes;
    }
}
