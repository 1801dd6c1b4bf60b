package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody acknowledges a text that is no longer, or not yet, the one that was issued. */
class OldEdition extends ErrorResponseException {

    private final int current;

    OldEdition(int current) {
        super(HttpStatus.CONFLICT);
        this.current = current;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {current};
    }
}
