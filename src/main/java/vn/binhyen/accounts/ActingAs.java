package vn.binhyen.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Does work as an account may do it today, where a secret of its own stands for it and nobody is signed in. */
@Service
public class ActingAs {

    private static final Scope SCOPE = Scope.system("acting-as");

    private final SignIns signIns;

    ActingAs(SignIns signIns) {
        this.signIns = signIns;
    }

    /** With the one permission alone; nothing is done where the account is disabled or no grant of today gives it. */
    public <T> Optional<T> call(AccountId account, Permission permission, Supplier<T> work) {
        return Scopes.call(SCOPE, () -> signIns.acting(account))
                .filter(acting -> acting.viewer().has(permission))
                .map(acting -> as(acting, permission, work));
    }

    private static <T> T as(SignIns.Acting acting, Permission permission, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                acting.viewer().within(Set.of(permission)),
                null,
                AuthorityUtils.createAuthorityList(permission.name())));
        SecurityContextHolder.setContext(context);
        try {
            return Scopes.call(acting.scope(), work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
