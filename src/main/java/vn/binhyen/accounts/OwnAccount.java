package vn.binhyen.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Attempts.Begun;
import vn.binhyen.accounts.Attempts.Kind;

/** What everybody may see and change of the own account. */
@Service
@Transactional
class OwnAccount {

    private final Access access;
    private final KnownAccounts accounts;
    private final Grants grants;
    private final Attempts attempts;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;

    OwnAccount(
            Access access,
            KnownAccounts accounts,
            Grants grants,
            Attempts attempts,
            PasswordHashes hashes,
            ApplicationEventPublisher events) {
        this.access = access;
        this.accounts = accounts;
        this.grants = grants;
        this.attempts = attempts;
        this.hashes = hashes;
        this.events = events;
    }

    KnownAccount get() {
        return accounts.get(access.viewer().account());
    }

    List<Grants.Held> grants() {
        return grants.of(access.viewer().account());
    }

    /** Changes the password and signs out everywhere else; whoever found an open screen cannot guess the old one for long. */
    Change changePassword(String oldPassword, String newPassword, @Nullable String currentSession) {
        var account = get();
        var name = account.signInName().folded();
        if (attempts.begin(Kind.NAME, name) == Begun.NOT) return Change.MUST_WAIT;
        if (!hashes.matches(oldPassword, account.passwordHash())) return Change.WRONG_PASSWORD;
        attempts.forget(Kind.NAME, name);
        accounts.changePassword(account.id(), hashes.hash(newPassword));
        accounts.endSessions(account.id(), currentSession);
        events.publishEvent(AccountAct.of("password", account.id()).with("by", "OWN"));
        return Change.DONE;
    }

    void sessionEnded() {
        events.publishEvent(AccountAct.of("end-session", access.viewer().account()));
    }

    /** What became of the change. */
    enum Change {
        DONE,
        WRONG_PASSWORD,
        MUST_WAIT
    }
}
