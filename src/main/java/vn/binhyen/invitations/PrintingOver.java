package vn.binhyen.invitations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The sheets of this batch cannot be printed any more: their codes are forgotten. */
class PrintingOver extends ErrorResponseException {

    PrintingOver() {
        super(HttpStatus.GONE);
    }
}
