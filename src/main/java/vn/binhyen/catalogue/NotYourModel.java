package vn.binhyen.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Only a model's owner, its desk and the office write its card. */
class NotYourModel extends ErrorResponseException {

    NotYourModel() {
        super(HttpStatus.FORBIDDEN);
    }
}
