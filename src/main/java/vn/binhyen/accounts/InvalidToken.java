package vn.binhyen.accounts;

import org.springframework.security.authentication.BadCredentialsException;

/** A token that is unknown, expired or revoked, or whose account is disabled; which of them, nobody is told. */
class InvalidToken extends BadCredentialsException {

    InvalidToken() {
        super("The access token does not work");
    }
}
