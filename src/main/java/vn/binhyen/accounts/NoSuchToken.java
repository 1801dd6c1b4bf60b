package vn.binhyen.accounts;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such access token, or it is another person's. */
class NoSuchToken extends ErrorResponseException {

    NoSuchToken(UUID id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("access token " + id));
    }
}
