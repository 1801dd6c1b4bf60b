package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.OneTimeLink.Purpose;

/** What people may do who hold a one-time link and are not signed in; runs under a system scope of its own. */
@Service
@Transactional
class Newcomers {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final KnownAccounts known;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newcomers(
            OneTimeLinks links,
            Accounts accounts,
            KnownAccounts known,
            PasswordHashes hashes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.known = known;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** A link for the first administrator, as long as there is no account at all. */
    Optional<String> invitation() {
        return known.isEmpty() ? Optional.of(links.make(Purpose.FIRST_ADMINISTRATOR, null)) : Optional.empty();
    }

    /** Refuses a link that no longer works. */
    void checkFirst(String token) {
        links.get(Purpose.FIRST_ADMINISTRATOR, token);
        if (!known.isEmpty()) throw new NoSuchLink();
    }

    void becomeFirst(String token, SignInName name, String displayName, String password) {
        links.use(Purpose.FIRST_ADMINISTRATOR, token);
        if (!known.isEmpty()) throw new NoSuchLink();
        accounts.create(name, displayName, password, List.of(Grant.administrator(LocalDate.now(clock))));
    }

    /** Whose link it is. */
    KnownAccount holder(Purpose purpose, String token) {
        return holder(links.get(purpose, token));
    }

    /** Sets the password, which signs the account out everywhere and forgets its failed attempts. */
    void choosePassword(Purpose purpose, String token, String password) {
        var account = holder(links.use(purpose, token));
        known.changePassword(account.id(), hashes.hash(password));
        known.endSessions(account.id(), null);
        links.withdrawAll(account.id());
        events.publishEvent(AccountAct.of("password", account.id()).with("by", purpose.name()));
    }

    private KnownAccount holder(OneTimeLink link) {
        var account = link.account();
        if (account == null) throw new NoSuchLink();
        return known.find(account).filter(KnownAccount::isOpen).orElseThrow(NoSuchLink::new);
    }
}
