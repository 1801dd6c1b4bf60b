package vn.binhyen.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such organisation in the viewer's scope, or it is closed. */
class NoSuchOrganisationHere extends ErrorResponseException {

    NoSuchOrganisationHere() {
        super(HttpStatus.NOT_FOUND);
    }
}
