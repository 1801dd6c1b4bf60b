package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such model, or none that the viewer may read. */
class NoSuchModel extends ErrorResponseException {

    NoSuchModel(ModelId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("model " + id));
    }
}
