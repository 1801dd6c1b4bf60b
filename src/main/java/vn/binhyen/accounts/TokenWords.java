package vn.binhyen.accounts;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import vn.binhyen.pages.Page;

/** Says in words what an access token may do. */
final class TokenWords {

    private TokenWords() {}

    static String permission(Page page, Permission permission) {
        return page.text("accounts.permission." + permission);
    }

    static String permissions(Page page, AccessToken token) {
        return token.permissions().stream()
                .sorted()
                .map(permission -> permission(page, permission))
                .collect(joining("; "));
    }

    /** The end of a text's key. */
    static String state(AccessToken token, LocalDate today) {
        if (token.revokedAt() != null) return "revoked";
        return token.worksOn(today) ? "works" : "expired";
    }
}
