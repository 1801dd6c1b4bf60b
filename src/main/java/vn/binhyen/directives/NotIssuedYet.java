package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is nothing to report about a draft. */
class NotIssuedYet extends ErrorResponseException {

    NotIssuedYet(DirectiveId id) {
        super(HttpStatus.CONFLICT, new IllegalStateException(id + " is a draft"));
    }
}
