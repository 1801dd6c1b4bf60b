package vn.binhyen.accounts;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.binhyen.database.Scopes;

/** Lets the system's own jobs read for somebody who is not there, what that person could read today and nothing else. */
@Service
public class Absentees {

    private final SignIns signIns;

    Absentees(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Who an account is today; nobody when it is disabled or gone, or nothing is granted to it any more. */
    public Optional<Viewer> find(AccountId account) {
        return acting(account).map(SignIns.Acting::viewer);
    }

    /** Reads as that person, outside any transaction; nothing where it is nobody. */
    public <T> Optional<T> call(AccountId account, Function<Viewer, Optional<T>> reading) {
        return acting(account).flatMap(acting -> as(acting, reading));
    }

    private Optional<SignIns.Acting> acting(AccountId account) {
        if (!Scopes.current().everything()) throw new AccessDeniedException("Only jobs stand in for others");
        return signIns.acting(account).filter(acting -> !acting.viewer().roles().isEmpty());
    }

    private static <T> Optional<T> as(SignIns.Acting acting, Function<Viewer, Optional<T>> reading) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                acting.viewer(), null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            return Scopes.call(acting.scope(), () -> reading.apply(acting.viewer()));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
