package vn.binhyen.jobs;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What has ended cannot be stopped. */
class JobEndedAlready extends ErrorResponseException {

    JobEndedAlready() {
        super(HttpStatus.CONFLICT);
    }
}
