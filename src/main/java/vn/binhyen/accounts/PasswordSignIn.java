package vn.binhyen.accounts;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.SignIns.Attempt;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Signs in by name and password; answers alike, and as slowly, whether the name or the password was wrong. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Scope SCOPE = Scope.system("sign-in");
    private static final int LONGEST = 1000;

    private final SignIns signIns;
    private final PasswordHashes passwords;

    PasswordSignIn(SignIns signIns, PasswordHashes passwords) {
        this.signIns = signIns;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var password = asked.getCredentials() instanceof String typed && typed.length() <= LONGEST ? typed : "";
        var name = SignInName.fold(asked.getName());
        var attempt = Scopes.call(SCOPE, () -> signIns.begin(name, address));
        if (attempt.delay().isPositive()) throw new MustWait(attempt.delay());
        var account = checked(attempt, password);
        Scopes.run(SCOPE, () -> signIns.accept(account, address));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.id()), null, List.of());
        signedIn.setDetails(asked.getDetails());
        return signedIn;
    }

    private KnownAccount checked(Attempt attempt, String password) {
        var hash = attempt.account().map(KnownAccount::passwordHash).orElse(null);
        boolean matches = passwords.matches(password, hash);
        var account = attempt.account().filter(KnownAccount::isOpen).orElse(null);
        if (matches && account != null) return account;
        Scopes.run(SCOPE, () -> signIns.refuse(attempt));
        throw new BadCredentialsException("Name or password is wrong");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** There were too many failures: the next attempt is welcome after a while. */
    static class MustWait extends LockedException {

        private final transient @Nullable Duration delay;

        MustWait(Duration delay) {
            super("Too many failed attempts");
            this.delay = delay;
        }

        long minutes() {
            return delay == null ? 1 : Math.max(1, delay.plusSeconds(59).toMinutes());
        }
    }
}
