package vn.binhyen.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.binhyen.database.Scopes;

/** Says who acts and whether they may; the rows they may see are up to the scope of the transaction. */
@Service
public class Access {

    /** Refuses (403) whoever lacks the permission. The system itself has every permission. */
    public void require(Permission permission) {
        if (!has(permission)) throw new AccessDeniedException("Lacks " + permission);
    }

    public boolean has(Permission permission) {
        if (Scopes.current().everything()) return true;
        var principal = principal();
        return principal instanceof Viewer viewer && viewer.has(permission);
    }

    /**
     * Who acts. Work under a system scope acts as {@link AccountId#SYSTEM}, named after its job.
     *
     * @throws AccessDeniedException where nobody is signed in
     */
    public Viewer viewer() {
        if (Scopes.current().everything()) return Viewer.system(Scopes.current().actor());
        if (principal() instanceof Viewer viewer) return viewer;
        throw new AccessDeniedException("Nobody is signed in");
    }

    private static @Nullable Object principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }
}
