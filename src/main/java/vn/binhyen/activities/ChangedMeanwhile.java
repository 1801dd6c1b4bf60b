package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody else changed the session since it was read. */
class ChangedMeanwhile extends ErrorResponseException {

    ChangedMeanwhile() {
        super(HttpStatus.CONFLICT);
    }
}
