package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A plan cannot carry out itself, directly or round in a circle. */
class CarriesOutItself extends ErrorResponseException {

    CarriesOutItself() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
