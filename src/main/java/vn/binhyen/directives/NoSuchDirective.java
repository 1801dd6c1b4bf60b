package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such directive, or none that concerns who asks. */
class NoSuchDirective extends ErrorResponseException {

    NoSuchDirective(DirectiveId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("directive " + id));
    }
}
