package vn.binhyen.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.GenericFilterBean;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Lets each request act with what its account's grants give today, read anew: what an administrator takes away is gone at
 * the next request. Runs for error pages too, which show who is signed in.
 */
class ScopeFilter extends GenericFilterBean {

    /** The authority of everybody who is signed in. */
    static final String SIGNED_IN = "SIGNED_IN";

    private static final Scope SCOPE = Scope.system("sign-in");

    private final SignIns signIns;

    ScopeFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var account = authentication == null ? null : account(authentication.getPrincipal());
        if (authentication == null || account == null) {
            within(Scope.none(), chain, request, response);
            return;
        }
        var acting = Scopes.call(SCOPE, () -> signIns.acting(account));
        actAs(acting.map(each -> token(narrowed(each.viewer(), authentication), authentication))
                .orElseGet(ScopeFilter::nobody));
        within(acting.map(SignIns.Acting::scope).orElseGet(Scope::none), chain, request, response);
    }

    /** In a context of its own, so that the session keeps only whose it is. */
    private static void actAs(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private static Authentication token(Viewer viewer, Authentication signIn) {
        var roles = viewer.roles().stream().map(role -> "ROLE_" + role);
        var permissions = viewer.permissions().stream().map(Permission::name);
        var authorities = Stream.of(Stream.of(SIGNED_IN), roles, permissions)
                .flatMap(names -> names)
                .toList();
        var token = UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, AuthorityUtils.createAuthorityList(authorities));
        token.setDetails(signIn.getDetails());
        return token;
    }

    /** The account was disabled since. */
    private static Authentication nobody() {
        return new AnonymousAuthenticationToken(
                "disabled", "disabled", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static @Nullable AccountId account(@Nullable Object principal) {
        return switch (principal) {
            case SignedIn signedIn -> signedIn.account();
            case TokenHolder holder -> holder.account();
            case null, default -> null;
        };
    }

    private static Viewer narrowed(Viewer viewer, Authentication signIn) {
        return signIn.getPrincipal() instanceof TokenHolder holder ? viewer.within(holder.permissions()) : viewer;
    }

    private static void within(Scope scope, FilterChain chain, ServletRequest request, ServletResponse response)
            throws IOException, ServletException {
        try {
            Scopes.<Boolean, Exception>call(scope, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
