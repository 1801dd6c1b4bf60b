package vn.binhyen.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who looks at the page, as far as a page needs to know. */
record Viewing(@Nullable Authentication authentication) {

    static Viewing now() {
        return new Viewing(SecurityContextHolder.getContext().getAuthentication());
    }

    boolean signedIn() {
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }

    String name() {
        if (authentication == null || !signedIn()) return "";
        return authentication.getPrincipal() instanceof Named named ? named.displayName() : authentication.getName();
    }

    boolean has(String permission) {
        return authentication != null
                && signedIn()
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> permission.equals(authority.getAuthority()));
    }
}
