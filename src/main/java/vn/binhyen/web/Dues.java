package vn.binhyen.web;

import org.springframework.stereotype.Component;
import vn.binhyen.activities.SessionList;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.regulations.Renewals;

/** Reads what waits in the viewer's area beside its tasks. */
@Component
class Dues {

    private final Renewals renewals;
    private final AliveChecks checks;
    private final SessionList sessions;

    Dues(Renewals renewals, AliveChecks checks, SessionList sessions) {
        this.renewals = renewals;
        this.checks = checks;
        this.sessions = sessions;
    }

    Due now() {
        return new Due(renewals.due(), checks.atRisk(), sessions.toConfirm());
    }
}
