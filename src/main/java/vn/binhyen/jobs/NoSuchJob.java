package vn.binhyen.jobs;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No job of this id was begun by the viewer. */
class NoSuchJob extends ErrorResponseException {

    NoSuchJob() {
        super(HttpStatus.NOT_FOUND);
    }
}
