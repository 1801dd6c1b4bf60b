package vn.binhyen.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Attempts.Kind;
import vn.binhyen.accounts.OneTimeLink.Purpose;

/** What an administrator does with accounts: finds, invites, disables, unlocks them. */
@Service
@Transactional
class AccountAdministration {

    private final AccountsDoor door;
    private final KnownAccounts accounts;
    private final GrantAdministration grants;
    private final OneTimeLinks links;
    private final AccessTokens tokens;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    AccountAdministration(
            AccountsDoor door,
            KnownAccounts accounts,
            GrantAdministration grants,
            OneTimeLinks links,
            AccessTokens tokens,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.door = door;
        this.accounts = accounts;
        this.grants = grants;
        this.links = links;
        this.tokens = tokens;
        this.attempts = attempts;
        this.events = events;
    }

    List<KnownAccount> page(AccountFilter filter, int size) {
        door.open();
        return accounts.page(filter, size);
    }

    KnownAccount get(AccountId id) {
        door.open();
        return accounts.get(id);
    }

    boolean isLocked(AccountId id) {
        return !attempts.delay(Kind.NAME, get(id).signInName().folded()).isZero();
    }

    /** Makes the account without a password; the link lets its owner choose one. A form sent twice makes one. */
    Optional<String> invite(NewAccount invited) {
        door.open();
        if (accounts.find(invited.id()).isPresent()) return Optional.empty();
        if (accounts.findByName(invited.signInName().folded()).isPresent()) throw new NameTaken(invited.signInName());
        accounts.add(List.of(invited), null, false);
        events.publishEvent(AccountAct.of("invite", invited.id()));
        return Optional.of(links.make(Purpose.INVITATION, invited.id()));
    }

    /** A link to hand over, with which the owner of the account chooses a new password. */
    String makeLink(AccountId id) {
        var account = get(id);
        if (!account.isOpen()) throw new NoSuchAccount(id);
        events.publishEvent(AccountAct.of("link", id));
        return links.make(account.passwordHash() == null ? Purpose.INVITATION : Purpose.PASSWORD_RESET, id);
    }

    /** Keeps the account from signing in, everywhere and at once. */
    void disable(AccountId id) {
        change(id, "disable", account -> {
            accounts.disable(account.id());
            accounts.endSessions(account.id(), null);
            links.withdrawAll(account.id());
            tokens.revokeAll(account.id());
        });
        if (grants.administers(id)) grants.checkAdministratorIsLeft();
    }

    void enable(AccountId id) {
        change(id, "enable", account -> accounts.enable(account.id()));
    }

    void unlock(AccountId id) {
        change(
                id,
                "unlock",
                account -> attempts.forget(Kind.NAME, account.signInName().folded()));
    }

    private void change(AccountId id, String verb, Consumer<KnownAccount> change) {
        change.accept(get(id));
        events.publishEvent(AccountAct.of(verb, id));
    }
}
