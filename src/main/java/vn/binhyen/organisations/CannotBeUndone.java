package vn.binhyen.organisations;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A list cannot be undone: something was made of what it registered, or somebody has changed it since. */
class CannotBeUndone extends ErrorResponseException {

    private final String why;

    CannotBeUndone(String why) {
        super(HttpStatus.CONFLICT);
        this.why = why;
    }

    /** The key of what says on what it depends. */
    String why() {
        return why;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {new DefaultMessageSourceResolvable(why)};
    }
}
