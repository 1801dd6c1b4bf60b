package vn.binhyen.reports;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such report, or none of such a period or place. */
class NoSuchReport extends ErrorResponseException {

    NoSuchReport() {
        super(HttpStatus.NOT_FOUND);
    }
}
