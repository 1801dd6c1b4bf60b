package vn.binhyen.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The link was used, has expired, was replaced by a newer one, or never was one. */
public class NoSuchLink extends ErrorResponseException {

    NoSuchLink() {
        super(HttpStatus.NOT_FOUND);
    }
}
