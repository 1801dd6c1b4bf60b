package vn.binhyen.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.Standings;
import vn.binhyen.organisations.Organisations;

/** Reads how the viewer's area stands. */
@Component
class Watches {

    private static final int DIRECTIVES = 3;

    private final Coverage coverage;
    private final Standings standings;
    private final Organisations organisations;
    private final Clock clock;

    Watches(Coverage coverage, Standings standings, Organisations organisations, Clock clock) {
        this.coverage = coverage;
        this.standings = standings;
        this.organisations = organisations;
        this.clock = clock;
    }

    Watch now() {
        return new Watch(
                LocalDate.now(clock),
                coverage.overview(),
                standings.newest(DIRECTIVES),
                standings.late(),
                organisations.size());
    }
}
