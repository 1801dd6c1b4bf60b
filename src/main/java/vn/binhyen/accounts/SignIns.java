package vn.binhyen.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Attempts.Begun;
import vn.binhyen.accounts.Attempts.Kind;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;

/** What sign-in reads and writes, under a system scope of its own: nobody is known yet. */
@Service
@Transactional
class SignIns {

    private final KnownAccounts accounts;
    private final Grants grants;
    private final Attempts attempts;
    private final Areas areas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            KnownAccounts accounts,
            Grants grants,
            Attempts attempts,
            Areas areas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.attempts = attempts;
        this.areas = areas;
        this.events = events;
        this.clock = clock;
    }

    /** Counts the attempt by name and address; the same for names that exist and names that do not. */
    Attempt begin(String foldedName, String address) {
        var byAddress = attempts.begin(Kind.ADDRESS, address);
        if (byAddress == Begun.NOT) return Attempt.mustWait(attempts.delay(Kind.ADDRESS, address));
        var byName = attempts.begin(Kind.NAME, foldedName);
        if (byName == Begun.NOT) return Attempt.mustWait(attempts.delay(Kind.NAME, foldedName));
        var account = accounts.findByName(foldedName);
        return new Attempt(account, byName == Begun.AND_LOCKS || byAddress == Begun.AND_LOCKS, Duration.ZERO);
    }

    void refuse(Attempt attempt) {
        var account = attempt.account().map(KnownAccount::id).orElse(null);
        events.publishEvent(AccountAct.refused(account, attempt.reason()));
        if (attempt.locks()) events.publishEvent(new AccountAct("accounts.lock", account, Map.of()));
    }

    void accept(KnownAccount account, String address) {
        attempts.forget(Kind.NAME, account.signInName().folded());
        attempts.takeBack(Kind.ADDRESS, address);
        events.publishEvent(AccountAct.of("sign-in", account.id()));
    }

    void signOut(AccountId account) {
        events.publishEvent(AccountAct.of("sign-out", account));
    }

    /** Who an account is today; nobody when it is disabled or gone. */
    @Transactional(readOnly = true)
    public Optional<Acting> acting(AccountId id) {
        return accounts.find(id)
                .filter(KnownAccount::isOpen)
                .map(account -> Viewer.of(
                        id,
                        account.signInName().value(),
                        account.displayName(),
                        grants.validOn(id, LocalDate.now(clock))))
                .map(viewer -> new Acting(viewer, viewer.scope().absorbing(areas.absorbed(viewer.communes()))));
    }

    /** Somebody, and what they may see: what was written of communes that are wholly in theirs, too. */
    record Acting(Viewer viewer, Scope scope) {}

    /** An attempt to sign in that was counted. */
    record Attempt(Optional<KnownAccount> account, boolean locks, Duration delay) {

        static Attempt mustWait(Duration delay) {
            return new Attempt(Optional.empty(), false, delay);
        }

        /** Why it is refused, as the audit trail says it; the person is told less. */
        String reason() {
            if (account.isEmpty()) return "unknown-name";
            return account.get().isOpen() ? "wrong-password" : "disabled";
        }
    }
}
