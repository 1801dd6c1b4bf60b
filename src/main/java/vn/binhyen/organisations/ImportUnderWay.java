package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The list is being read or entered right now. */
class ImportUnderWay extends ErrorResponseException {

    ImportUnderWay() {
        super(HttpStatus.CONFLICT);
    }
}
