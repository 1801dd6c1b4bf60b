package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** In that period nothing was asked by the directive. */
class NoSuchPeriod extends ErrorResponseException {

    NoSuchPeriod(String code) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("period " + code));
    }
}
