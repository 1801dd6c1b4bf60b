package vn.binhyen.burden;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The commune does not exist or lies outside the viewer's scope. */
class NoSuchCommune extends ErrorResponseException {

    NoSuchCommune() {
        super(HttpStatus.NOT_FOUND);
    }
}
