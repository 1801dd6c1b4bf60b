package vn.binhyen.exemplars;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such exemplar, or it is outside the viewer's scope. */
class NoSuchExemplar extends ErrorResponseException {

    NoSuchExemplar(ExemplarId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("No exemplar " + id));
    }
}
