package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A point did not begin after a day of which it is known whether it ran. */
class KnownBefore extends ErrorResponseException {

    KnownBefore(LocalDate known) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                null,
                new Object[] {known});
    }
}
