package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such programme, or none within the scope of who asks. */
class NoSuchProgramme extends ErrorResponseException {

    NoSuchProgramme(ProgrammeId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("programme " + id));
    }
}
