package vn.binhyen.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such file, or it belongs to a record that is not the viewer's. */
class NoSuchFile extends ErrorResponseException {
    NoSuchFile() {
        super(HttpStatus.NOT_FOUND);
    }
}
