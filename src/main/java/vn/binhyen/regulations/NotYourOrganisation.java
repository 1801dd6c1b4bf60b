package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nobody enters for another organisation, except a desk or the office for it. */
class NotYourOrganisation extends ErrorResponseException {

    NotYourOrganisation() {
        super(HttpStatus.FORBIDDEN);
    }
}
