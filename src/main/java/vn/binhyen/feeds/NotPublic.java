package vn.binhyen.feeds;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Only what was issued can be made public. */
class NotPublic extends ErrorResponseException {

    NotPublic() {
        super(HttpStatus.CONFLICT);
    }
}
