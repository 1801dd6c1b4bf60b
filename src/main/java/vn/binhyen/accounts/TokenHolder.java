package vn.binhyen.accounts;

import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/** A program that showed an access token: in whose place it acts, and with which permissions at most. */
record TokenHolder(AccountId account, Set<Permission> permissions) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return account.toString();
    }
}
