package vn.binhyen.invitations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Every organisation that was meant has an account or a code already. */
class NobodyToInvite extends ErrorResponseException {

    NobodyToInvite() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
