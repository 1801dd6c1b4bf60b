package vn.binhyen.accounts;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.ActorNames;

/**
 * Tells whoever may read the audit trail, and nobody else, who its actors are; in a transaction of its own, so that the
 * accounts are closed again afterwards.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
class AuditedPeople implements ActorNames {

    private static final int MOST = 200;

    private final AccountsDoor door;
    private final KnownAccounts accounts;

    AuditedPeople(AccountsDoor door, KnownAccounts accounts) {
        this.door = door;
        this.accounts = accounts;
    }

    @Override
    public Map<String, String> namesOf(Collection<String> actors) {
        if (!door.opensFor(Permission.READ_AUDIT)) return Map.of();
        var ids = actors.stream()
                .filter(actor -> actor.startsWith(Viewer.ACTOR))
                .map(actor -> actor.substring(Viewer.ACTOR.length()))
                .toList();
        return accounts.named(ids).stream().collect(toMap(account -> Viewer.ACTOR + account.id(), AuditedPeople::name));
    }

    @Override
    public List<String> actorsNamed(String text) {
        if (!door.opensFor(Permission.READ_AUDIT)) return List.of();
        return accounts.page(new AccountFilter(text, null, null), MOST).stream()
                .map(account -> Viewer.ACTOR + account.id())
                .toList();
    }

    private static String name(KnownAccount account) {
        return account.displayName() + " (" + account.signInName() + ")";
    }
}
