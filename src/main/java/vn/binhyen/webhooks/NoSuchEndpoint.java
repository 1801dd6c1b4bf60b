package vn.binhyen.webhooks;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such endpoint in the viewer's scope, or no such delivery to it. */
class NoSuchEndpoint extends ErrorResponseException {

    NoSuchEndpoint(UUID id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("endpoint " + id));
    }
}
