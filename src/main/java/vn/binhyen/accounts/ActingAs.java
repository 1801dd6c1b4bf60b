package vn.binhyen.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Does work as an account may do it today, where nobody is signed in: the system's own job stands in for somebody, or a secret of theirs does. Nothing
 * is done where the account is disabled or gone, or nothing is granted to it any more.
 */
@Service
public class ActingAs {

    private static final Scope SCOPE = Scope.system("acting-as");

    private final SignIns signIns;

    ActingAs(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Who an account is today, for the system's own jobs. */
    public Optional<Viewer> find(AccountId account) {
        requireJob();
        return acting(account).map(SignIns.Acting::viewer);
    }

    /** Reads as that person in a job of the system, outside any transaction; nothing where it is nobody. */
    public <T> Optional<T> call(AccountId account, Function<Viewer, Optional<T>> reading) {
        requireJob();
        return acting(account).flatMap(acting -> as(acting, acting.viewer(), () -> reading.apply(acting.viewer())));
    }

    /** With the one permission alone, for whoever showed a secret of that person; nothing where no grant of today gives it. */
    public <T> Optional<T> call(AccountId account, Permission permission, Supplier<T> work) {
        return acting(account)
                .filter(acting -> acting.viewer().has(permission))
                .map(acting -> as(acting, acting.viewer().within(Set.of(permission)), work));
    }

    private static void requireJob() {
        if (!Scopes.current().everything()) throw new AccessDeniedException("Only jobs stand in for others");
    }

    private Optional<SignIns.Acting> acting(AccountId account) {
        return Scopes.call(SCOPE, () -> signIns.acting(account))
                .filter(acting -> !acting.viewer().roles().isEmpty());
    }

    private static <T> T as(SignIns.Acting acting, Viewer viewer, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                viewer,
                null,
                AuthorityUtils.createAuthorityList(
                        viewer.permissions().stream().map(Enum::name).toArray(String[]::new))));
        SecurityContextHolder.setContext(context);
        try {
            return Scopes.call(acting.scope(), work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
