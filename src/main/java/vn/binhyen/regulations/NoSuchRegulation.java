package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such regulation, or none within the scope of who asks. */
class NoSuchRegulation extends ErrorResponseException {

    NoSuchRegulation(RegulationId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("regulation " + id));
    }
}
