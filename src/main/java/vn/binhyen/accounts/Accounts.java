package vn.binhyen.accounts;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts for commands, jobs and the sample; people are invited on the pages under {@code /accounts}. */
@Service
@Transactional
public class Accounts {

    private final AccountsDoor door;
    private final KnownAccounts accounts;
    private final Grants grants;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountsDoor door,
            KnownAccounts accounts,
            Grants grants,
            PasswordHashes hashes,
            ApplicationEventPublisher events) {
        this.door = door;
        this.accounts = accounts;
        this.grants = grants;
        this.hashes = hashes;
        this.events = events;
    }

    /** Makes an account that can sign in at once. */
    public AccountId create(SignInName signInName, String displayName, String password, List<Grant> granted) {
        door.open();
        var account = NewAccount.of(signInName, displayName, granted);
        add(List.of(account), password, false);
        return account.id();
    }

    /** Makes the accounts of a sample, all with one password, which is hashed once: there may be a thousand. */
    public void createSample(List<NewAccount> sample, String password) {
        door.open();
        add(sample, password, true);
    }

    /** Whether anybody has this sign-in name. */
    public boolean exists(SignInName signInName) {
        door.open();
        return accounts.findByName(signInName.folded()).isPresent();
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        door.open();
        return accounts.isEmpty();
    }

    /** Whether this sign-in name is one of the sample's. */
    public boolean isSample(SignInName signInName) {
        door.open();
        return accounts.findByName(signInName.folded())
                .map(KnownAccount::sample)
                .orElse(false);
    }

    /** How many accounts there are. */
    public AccountFigures figures() {
        door.open();
        return accounts.figures();
    }

    private void add(List<NewAccount> added, String password, boolean sample) {
        accounts.add(added, hashes.hash(password), sample);
        grants.addAll(added);
        added.forEach(account -> events.publishEvent(AccountAct.of("create", account.id())));
    }
}
