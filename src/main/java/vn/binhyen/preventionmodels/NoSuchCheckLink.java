package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No link to a check has this secret. */
class NoSuchCheckLink extends ErrorResponseException {

    NoSuchCheckLink() {
        super(HttpStatus.NOT_FOUND);
    }
}
