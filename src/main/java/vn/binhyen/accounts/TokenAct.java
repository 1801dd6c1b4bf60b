package vn.binhyen.accounts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhyen.audit.Audited;

/** Something that was done to an access token, or a refused use of one; its secret is never told. */
record TokenAct(String act, String subject, Map<String, Object> details) implements Audited {

    static TokenAct made(AccessToken token) {
        return of(
                "make",
                token,
                Map.of("permissions", names(token), "until", token.until().toString()));
    }

    static TokenAct revoked(AccessToken token) {
        return of("revoke", token, Map.of());
    }

    static TokenAct refused(AccessToken token, String reason) {
        return of("refused", token, Map.of("reason", reason));
    }

    static TokenAct unknown() {
        return new TokenAct("accounts.token-refused", "accounts.token:unknown", Map.of("reason", "unknown"));
    }

    private static TokenAct of(String verb, AccessToken token, Map<String, Object> details) {
        var all = new TreeMap<>(details);
        all.put("account", token.account().value());
        return new TokenAct("accounts.token-" + verb, "accounts.token:" + token.id(), all);
    }

    private static List<String> names(AccessToken token) {
        return token.permissions().stream().map(Enum::name).toList();
    }
}
