package vn.binhyen.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such account. */
public class NoSuchAccount extends ErrorResponseException {

    NoSuchAccount(AccountId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("No account " + id));
    }

    NoSuchAccount(SignInName name) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("No account " + name));
    }
}
