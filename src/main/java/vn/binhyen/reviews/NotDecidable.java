package vn.binhyen.reviews;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A rating cannot be kept or decided: something is not scored, it was decided or changed meanwhile, or there is none. */
class NotDecidable extends ErrorResponseException {

    /** What is in the way. */
    enum Why {
        INCOMPLETE,
        DECIDED,
        CHANGED,
        NONE
    }

    NotDecidable(Why why, Object... about) {
        super(
                HttpStatus.CONFLICT,
                ProblemDetail.forStatus(HttpStatus.CONFLICT),
                null,
                "reviews.notDecidable." + why,
                about);
    }
}
