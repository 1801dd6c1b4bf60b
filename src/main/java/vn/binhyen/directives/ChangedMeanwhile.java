package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody else changed it since it was read. */
class ChangedMeanwhile extends ErrorResponseException {

    ChangedMeanwhile() {
        super(HttpStatus.CONFLICT);
    }
}
