package vn.binhyen.groupings;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A grouping of before today is ended and not deleted. */
class GroupingHasAPast extends ErrorResponseException {

    GroupingHasAPast() {
        super(HttpStatus.CONFLICT);
    }
}
