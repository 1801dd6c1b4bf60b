package vn.binhyen.groupings;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody else saved this grouping after the editor opened it. */
class GroupingChangedMeanwhile extends ErrorResponseException {

    GroupingChangedMeanwhile() {
        super(HttpStatus.CONFLICT);
    }
}
