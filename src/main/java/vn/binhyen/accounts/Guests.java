package vn.binhyen.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Lets somebody who has no account act for one organisation, for as long as one piece of work takes. Whoever opens this
 * door has checked what entitles them, and what else they may not reach; nothing of it stays in a session.
 */
@Service
public class Guests {

    private static final Set<Role> ROLES = Set.of(Role.ORGANISATION);

    Guests() {}

    /**
     * Does the work as the guest, even where somebody else is signed in on the same browser.
     *
     * @param kind what entitles the guest, for instance {@code link}: the actor is {@code link:<id>}
     */
    public <T> T call(String kind, UUID id, UUID organisation, Supplier<T> work) {
        var viewer = new Viewer(new AccountId(id), kind, kind, ROLES, List.of(), List.of(), List.of(organisation));
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token(viewer));
        SecurityContextHolder.setContext(context);
        try {
            return Scopes.call(
                    new Scope(kind + ":" + id, false, List.of(), List.of(), List.of(organisation)), work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static UsernamePasswordAuthenticationToken token(Viewer viewer) {
        var roles = viewer.roles().stream().map(role -> "ROLE_" + role);
        var permissions = viewer.permissions().stream().map(Permission::name);
        var authorities = Stream.concat(roles, permissions).toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, AuthorityUtils.createAuthorityList(authorities));
    }
}
