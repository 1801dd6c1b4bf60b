package vn.binhyen.lists;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No list of that id, or somebody else's. */
public class NoSuchList extends ErrorResponseException {

    NoSuchList() {
        super(HttpStatus.NOT_FOUND);
    }
}
