package vn.binhyen.web;

import org.springframework.stereotype.Component;
import vn.binhyen.activities.SessionList;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.regulations.Renewals;
import vn.binhyen.trials.Alarms;

/** Reads what waits in the viewer's area beside its tasks. */
@Component
class Dues {

    private final Renewals renewals;
    private final AliveChecks checks;
    private final SessionList sessions;
    private final Alarms alarms;

    Dues(Renewals renewals, AliveChecks checks, SessionList sessions, Alarms alarms) {
        this.renewals = renewals;
        this.checks = checks;
        this.sessions = sessions;
        this.alarms = alarms;
    }

    Due now() {
        return new Due(renewals.due(), checks.atRisk(), sessions.toConfirm(), alarms.waiting());
    }
}
