package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Another organisation, perhaps outside the viewer's area, has this tax code or ministry code. */
class CodeTaken extends ErrorResponseException {

    CodeTaken(Throwable cause) {
        super(HttpStatus.CONFLICT, cause);
    }
}
