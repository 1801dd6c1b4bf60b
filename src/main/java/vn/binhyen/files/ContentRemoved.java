package vn.binhyen.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The content was removed by the office; the record of it remains. */
class ContentRemoved extends ErrorResponseException {
    ContentRemoved() {
        super(HttpStatus.GONE);
    }
}
