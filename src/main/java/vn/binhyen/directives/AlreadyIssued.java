package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What was issued is neither edited nor issued again. */
class AlreadyIssued extends ErrorResponseException {

    AlreadyIssued(DirectiveId id) {
        super(HttpStatus.CONFLICT, new IllegalStateException("directive " + id));
    }
}
