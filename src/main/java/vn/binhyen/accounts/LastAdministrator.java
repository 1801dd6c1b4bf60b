package vn.binhyen.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** After this nobody could administer any more. */
public class LastAdministrator extends ErrorResponseException {

    LastAdministrator() {
        super(HttpStatus.CONFLICT);
    }
}
