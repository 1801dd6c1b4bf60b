package vn.binhyen.accounts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.binhyen.database.Scope;
import vn.binhyen.pages.Named;

/** Who acts in this request, with the roles, areas and organisations that the grants valid today give. */
public record Viewer(
        AccountId account,
        String signInName,
        String displayName,
        Set<Role> roles,
        Set<Permission> permissions,
        List<Integer> provinces,
        List<Integer> communes,
        List<UUID> organisations)
        implements Named, AuthenticatedPrincipal {

    static final String ACTOR = "account:";

    public Viewer {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
        provinces = List.copyOf(provinces);
        communes = List.copyOf(communes);
        organisations = List.copyOf(organisations);
    }

    /** With everything that the roles permit. */
    public Viewer(
            AccountId account,
            String signInName,
            String displayName,
            Set<Role> roles,
            List<Integer> provinces,
            List<Integer> communes,
            List<UUID> organisations) {
        this(account, signInName, displayName, roles, permitted(roles), provinces, communes, organisations);
    }

    static Viewer of(AccountId account, String signInName, String displayName, Collection<Grant> grants) {
        return new Viewer(
                account,
                signInName,
                displayName,
                grants.stream().map(Grant::role).collect(toUnmodifiableSet()),
                targets(grants, Grant::provinceId),
                targets(grants, Grant::communeId),
                targets(grants, Grant::organisationId));
    }

    /** The system itself at work, for instance a job or a command. */
    static Viewer system(String actor) {
        return of(AccountId.SYSTEM, actor, actor, List.of());
    }

    public boolean has(Permission permission) {
        return permissions.contains(permission);
    }

    /** The same person with no other permissions than these, and none that the person lacks. */
    Viewer within(Set<Permission> narrower) {
        var left = EnumSet.noneOf(Permission.class);
        left.addAll(permissions);
        left.retainAll(narrower);
        return new Viewer(account, signInName, displayName, roles, left, provinces, communes, organisations);
    }

    /** The account's id, which sessions and logs name instead of a person. */
    @Override
    public String getName() {
        return account.toString();
    }

    /** Named by the account's id alone: the audit trail cannot be erased, a person's name must be. */
    Scope scope() {
        return new Scope(ACTOR + account, false, provinces, communes, organisations);
    }

    private static Set<Permission> permitted(Set<Role> roles) {
        var permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        return permissions;
    }

    private static <T> List<T> targets(Collection<Grant> grants, Function<Grant, @Nullable T> target) {
        return grants.stream()
                .map(target)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
