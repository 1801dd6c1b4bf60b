package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nobody enters what another body sets out to do, except a desk or the office for it. */
class NotYourBody extends ErrorResponseException {

    NotYourBody() {
        super(HttpStatus.FORBIDDEN);
    }
}
