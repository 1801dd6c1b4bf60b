package vn.binhyen.groupings;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such grouping, or none within the scope of who asks. */
class NoSuchGrouping extends ErrorResponseException {

    NoSuchGrouping(GroupingId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("grouping " + id));
    }
}
