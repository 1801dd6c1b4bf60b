package vn.binhyen.accounts;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Whoever asks has tried too many addresses that lead nowhere. */
public class TooManyGuesses extends ErrorResponseException {

    public TooManyGuesses(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
    }
}
