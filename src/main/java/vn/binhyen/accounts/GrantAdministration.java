package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator grants, and until when. Somebody who administers is always left. */
@Service
@Transactional
class GrantAdministration {

    private final AccountsDoor door;
    private final KnownAccounts accounts;
    private final Grants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantAdministration(
            AccountsDoor door, KnownAccounts accounts, Grants grants, ApplicationEventPublisher events, Clock clock) {
        this.door = door;
        this.accounts = accounts;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    List<Grants.Held> of(AccountId account) {
        door.open();
        return grants.of(account);
    }

    void add(AccountId account, UUID id, Grant grant) {
        door.open();
        grants.add(accounts.get(account).id(), id, grant);
        events.publishEvent(
                AccountAct.of("grant", account).with("role", grant.role().name()));
    }

    /** Takes the grant back: it counts no more from the next request on. */
    void end(AccountId account, UUID grant) {
        door.open();
        boolean administered = administers(account);
        grants.end(accounts.get(account).id(), grant, LocalDate.now(clock).minusDays(1));
        events.publishEvent(AccountAct.of("grant-end", account).with("grant", grant.toString()));
        if (administered) checkAdministratorIsLeft();
    }

    boolean administers(AccountId account) {
        return grants.of(account).stream().anyMatch(held -> held.grant().role() == Role.ADMINISTRATOR);
    }

    void checkAdministratorIsLeft() {
        if (!grants.haveAdministrator(LocalDate.now(clock))) throw new LastAdministrator();
    }
}
