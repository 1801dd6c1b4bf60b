package vn.binhyen.areas;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A code names no unit on the day; the reason is a sentence in the reader's language. */
class NoSuchCode extends ErrorResponseException {

    private final String reason;

    NoSuchCode(String reason) {
        super(HttpStatus.NOT_FOUND);
        this.reason = reason;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {reason};
    }
}
