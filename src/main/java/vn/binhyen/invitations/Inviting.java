package vn.binhyen.invitations;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;
import vn.binhyen.invitations.Batch.Home;
import vn.binhyen.invitations.Batch.Wish;
import vn.binhyen.jobs.Jobs;

/** Begins batches of invitations. */
@Service
@Transactional
class Inviting {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Access access;
    private final Choosing choosing;
    private final Batches batches;
    private final Jobs jobs;
    private final Areas areas;
    private final Clock clock;

    Inviting(Access access, Choosing choosing, Batches batches, Jobs jobs, Areas areas, Clock clock) {
        this.access = access;
        this.choosing = choosing;
        this.batches = batches;
        this.jobs = jobs;
        this.areas = areas;
        this.clock = clock;
    }

    /** Whom the wish would invite now. */
    @Transactional(readOnly = true)
    Chosen look(Wish wish) {
        access.require(Permission.INVITE_ORGANISATIONS);
        return choosing.choose(wish);
    }

    @Transactional(readOnly = true)
    Term term() {
        access.require(Permission.INVITE_ORGANISATIONS);
        return batches.term(today());
    }

    /** Begins to make the codes; asked for again under the same id, nothing happens. */
    void invite(UUID id, Wish wish) {
        access.require(Permission.INVITE_ORGANISATIONS);
        if (batches.find(id).isPresent()) return;
        choosing.choose(wish).check();
        var job = jobs.begin(BatchWork.KIND, id.toString(), title(wish));
        var printable = today().plusDays(batches.term(today()).printDays());
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        batches.add(new Batch(id, home(), wish, clock.instant(), printable, secret, job.value(), null));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String title(Wish wish) {
        var filter = wish.filter();
        return Optional.of(filter.words())
                .filter(words -> !words.isEmpty())
                .orElse(wish.expiresOn().toString());
    }

    /** Whoever invites for a province is the office, for a commune its desk. */
    private Home home() {
        var scope = Scopes.current();
        if (!scope.provinces().isEmpty()) return new Home(scope.provinces().getFirst(), null);
        if (scope.communes().isEmpty()) throw new AccessDeniedException("Invites for no area");
        var commune = scope.communes().getFirst();
        var province = areas.get(new AreaId(commune)).province();
        if (province == null) throw new IllegalStateException("Commune " + commune + " is in no province");
        return new Home(province.value(), commune);
    }
}
