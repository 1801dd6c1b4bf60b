package vn.binhyen.web;

import org.springframework.stereotype.Component;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.Standings;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.regulations.Renewals;

/** Reads how the viewer's area stands. */
@Component
class Watches {

    private static final int DIRECTIVES = 3;

    private final Coverage coverage;
    private final Standings standings;
    private final Organisations organisations;
    private final Renewals renewals;
    private final AliveChecks checks;

    Watches(
            Coverage coverage,
            Standings standings,
            Organisations organisations,
            Renewals renewals,
            AliveChecks checks) {
        this.coverage = coverage;
        this.standings = standings;
        this.organisations = organisations;
        this.renewals = renewals;
        this.checks = checks;
    }

    Watch now() {
        var risk = checks.atRisk();
        return new Watch(
                risk.asOf(),
                coverage.overview(),
                standings.newest(DIRECTIVES),
                standings.late(),
                organisations.size(),
                renewals.due(),
                risk.points());
    }
}
