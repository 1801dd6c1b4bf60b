package vn.binhyen.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.Standings;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.regulations.Renewals;

/** Reads how the viewer's area stands. */
@Component
class Watches {

    private static final int DIRECTIVES = 3;

    private final Coverage coverage;
    private final Standings standings;
    private final Organisations organisations;
    private final Renewals renewals;
    private final Clock clock;

    Watches(Coverage coverage, Standings standings, Organisations organisations, Renewals renewals, Clock clock) {
        this.coverage = coverage;
        this.standings = standings;
        this.organisations = organisations;
        this.renewals = renewals;
        this.clock = clock;
    }

    Watch now() {
        return new Watch(
                LocalDate.now(clock),
                coverage.overview(),
                standings.newest(DIRECTIVES),
                standings.late(),
                organisations.size(),
                renewals.due());
    }
}
