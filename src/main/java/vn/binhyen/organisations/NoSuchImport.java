package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No uploaded list of this id belongs to the viewer. */
class NoSuchImport extends ErrorResponseException {

    NoSuchImport() {
        super(HttpStatus.NOT_FOUND);
    }
}
