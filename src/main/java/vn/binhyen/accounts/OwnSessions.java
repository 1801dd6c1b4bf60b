package vn.binhyen.accounts;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where an account is signed in. A page names a session by a hash, for its id is the key to it. */
@Component
@ConditionalOnWebApplication
class OwnSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The account's sessions, the latest used first. */
    List<OwnSession> of(AccountId account, @Nullable String current) {
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new OwnSession(
                        handle(session.getId()),
                        Device.of(session.getAttribute(SignInOutcome.DEVICE)),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(OwnSession::lastUsed).reversed())
                .toList();
    }

    /** Ends the account's session of that name, if there is one. */
    void end(AccountId account, String handle) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .forEach(sessions::deleteById);
    }

    private static String handle(String id) {
        return HexFormat.of().formatHex(Tokens.hash(id), 0, 8);
    }
}
