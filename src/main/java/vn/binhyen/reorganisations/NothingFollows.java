package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nothing of that name follows when the map changes. */
class NothingFollows extends ErrorResponseException {

    NothingFollows() {
        super(HttpStatus.NOT_FOUND);
    }
}
