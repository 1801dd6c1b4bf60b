package vn.binhyen.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.Tokens;

/** Addresses at which people's spreadsheets read the figures of approved reports: each makes and revokes one of their own. */
@Service
@Transactional
class FeedAddresses {

    private final Access access;
    private final FeedLinks links;
    private final ApplicationEventPublisher events;

    FeedAddresses(Access access, FeedLinks links, ApplicationEventPublisher events) {
        this.access = access;
        this.links = links;
        this.events = events;
    }

    Optional<FeedLink> own() {
        return links.inForce(account());
    }

    /** Makes an address in the place of the one in force, and answers its secret, which is nowhere else to be had. */
    String make() {
        revoke();
        var id = UUID.randomUUID();
        var secret = Tokens.fresh();
        links.add(id, account(), secret);
        events.publishEvent(ExchangeAct.linked(id));
        return secret;
    }

    void revoke() {
        links.revoke(account()).ifPresent(link -> events.publishEvent(ExchangeAct.unlinked(link)));
    }

    /** Under the system's scope, for nobody is signed in. */
    Optional<FeedLink> find(String secret) {
        return links.findBySecret(secret);
    }

    /** Under the system's scope; told once a day, for spreadsheets ask every few minutes. */
    void read(FeedLink link) {
        if (links.read(link)) events.publishEvent(ExchangeAct.read(link.id().toString()));
    }

    /** By an access token: told each time. */
    void readByToken() {
        access.require(Permission.READ_FIGURES);
        events.publishEvent(ExchangeAct.read("token"));
    }

    private AccountId account() {
        access.require(Permission.READ_FIGURES);
        return access.viewer().account();
    }
}
