package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such point, or none within the scope of who asks. */
class NoSuchPoint extends ErrorResponseException {

    NoSuchPoint(PointId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("point " + id));
    }
}
