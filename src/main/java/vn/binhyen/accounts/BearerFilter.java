package vn.binhyen.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Signs a program in by the access token it shows, for this request only. A wrong token is refused at once and never
 * falls back to a session, whose CSRF token such a request need not bring.
 */
class BearerFilter extends OncePerRequestFilter {

    static final String SCHEME = "Bearer ";

    private static final Scope SCOPE = Scope.system("token-sign-in");
    private static final int LONGEST = 200;

    private final TokenSignIn tokens;
    private final ApiRefusals refusals;

    BearerFilter(TokenSignIn tokens, ApiRefusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(request);
        if (secret == null) {
            chain.doFilter(request, response);
            return;
        }
        var entry = Scopes.call(SCOPE, () -> tokens.enter(secret, request.getRemoteAddr()));
        if (entry.holder() == null) {
            refusals.commence(request, response, Objects.requireNonNull(entry.refusal()));
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(entry.holder(), null, List.of()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    static boolean isShown(HttpServletRequest request) {
        return secret(request) != null;
    }

    /** What stands behind {@code Bearer}, or null where the program signs in otherwise. */
    private static @Nullable String secret(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return null;
        var secret = header.substring(SCHEME.length()).strip();
        return secret.length() <= LONGEST ? secret : "";
    }
}
