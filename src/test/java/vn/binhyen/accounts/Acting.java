package vn.binhyen.accounts;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request of a test act as an account that was really made, with what is really granted to it. */
public final class Acting {

    private Acting() {}

    public static RequestPostProcessor as(AccountId account) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), null, List.of()));
    }
}
