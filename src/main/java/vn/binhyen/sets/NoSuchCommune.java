package vn.binhyen.sets;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The commune does not exist, or the viewer neither is its desk nor the office above it. */
class NoSuchCommune extends ErrorResponseException {

    NoSuchCommune() {
        super(HttpStatus.NOT_FOUND);
    }
}
