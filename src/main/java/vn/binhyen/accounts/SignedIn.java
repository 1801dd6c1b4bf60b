package vn.binhyen.accounts;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session remembers of a sign-in: only whose it is. What the account may do is read anew at each request. */
record SignedIn(AccountId account) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return account.toString();
    }
}
