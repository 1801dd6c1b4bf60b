package vn.binhyen.burden;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The organisation does not exist or lies outside the viewer's scope. */
class NoSuchOrganisation extends ErrorResponseException {

    NoSuchOrganisation() {
        super(HttpStatus.NOT_FOUND);
    }
}
