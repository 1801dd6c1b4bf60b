package vn.binhyen.trials;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such trial, or it is outside the viewer's scope. */
class NoSuchTrial extends ErrorResponseException {

    NoSuchTrial(TrialId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("No trial " + id));
    }
}
