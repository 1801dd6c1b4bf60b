package vn.binhyen.invitations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** More organisations were meant than a batch may hold: they are to be narrowed. */
class TooManyToInvite extends ErrorResponseException {

    TooManyToInvite() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {Chosen.MOST};
    }
}
