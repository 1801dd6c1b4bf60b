package vn.binhyen.web;

import org.springframework.stereotype.Component;
import vn.binhyen.activities.SessionList;
import vn.binhyen.directives.Coverage;
import vn.binhyen.preventionmodels.AliveChecks;

/** Reads what is asked of the viewer's organisations. */
@Component
class Askings {

    private final Coverage coverage;
    private final AliveChecks checks;
    private final SessionList sessions;

    Askings(Coverage coverage, AliveChecks checks, SessionList sessions) {
        this.coverage = coverage;
        this.checks = checks;
        this.sessions = sessions;
    }

    Asked now() {
        var risk = checks.atRisk();
        return new Asked(risk.asOf(), coverage.ours(), risk.points(), sessions.toHold());
    }
}
