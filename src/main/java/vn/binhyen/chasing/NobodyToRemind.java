package vn.binhyen.chasing;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nobody of those who were chosen still owes anything and has an address. */
class NobodyToRemind extends ErrorResponseException {

    NobodyToRemind() {
        super(HttpStatus.CONFLICT);
    }
}
