package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A directive would replace itself, at once or around a circle. */
class ReplacesItself extends ErrorResponseException {

    ReplacesItself(DirectiveId id) {
        super(HttpStatus.CONFLICT, new IllegalStateException("directive " + id));
    }
}
