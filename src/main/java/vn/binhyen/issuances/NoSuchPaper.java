package vn.binhyen.issuances;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No paper has the code. */
class NoSuchPaper extends ErrorResponseException {

    NoSuchPaper(LookUpRefused refused) {
        super(HttpStatus.NOT_FOUND, refused);
    }
}
