package vn.binhyen.web;

import org.springframework.stereotype.Component;
import vn.binhyen.activities.SessionList;
import vn.binhyen.directives.Coverage;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.trials.Alarms;

/** Reads what is asked of the viewer's organisations. */
@Component
class Askings {

    private final Coverage coverage;
    private final AliveChecks checks;
    private final SessionList sessions;
    private final Alarms alarms;

    Askings(Coverage coverage, AliveChecks checks, SessionList sessions, Alarms alarms) {
        this.coverage = coverage;
        this.checks = checks;
        this.sessions = sessions;
        this.alarms = alarms;
    }

    Asked now() {
        var risk = checks.atRisk();
        return new Asked(risk.asOf(), coverage.ours(), risk, sessions.toHold(), alarms.waiting());
    }
}
