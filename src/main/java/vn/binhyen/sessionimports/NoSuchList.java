package vn.binhyen.sessionimports;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No list of that id, or somebody else's. */
class NoSuchList extends ErrorResponseException {

    NoSuchList() {
        super(HttpStatus.NOT_FOUND);
    }
}
