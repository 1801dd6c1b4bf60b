package vn.binhyen.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.audit.AuditTrail;
import vn.binhyen.audit.SealState;

/** Reads what an administrator looks after. */
@Component
class Upkeeps {

    /** The sealer works every two seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    Upkeeps(Accounts accounts, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    Upkeep now() {
        var seal = trail.state();
        return new Upkeep(accounts.figures(), seal, isLate(seal));
    }

    private boolean isLate(SealState seal) {
        if (seal.waiting() == 0) return false;
        return seal.sealedAt() == null
                || seal.sealedAt().isBefore(clock.instant().minus(PATIENCE));
    }
}
