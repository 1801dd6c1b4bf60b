package vn.binhyen.web;

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
    private final Dues dues;

    Watches(Coverage coverage, Standings standings, Organisations organisations, Dues dues) {
        this.coverage = coverage;
        this.standings = standings;
        this.organisations = organisations;
        this.dues = dues;
    }

    Watch now() {
        var due = dues.now();
        return new Watch(
                due.risk().asOf(),
                coverage.overview(),
                standings.newest(DIRECTIVES),
                standings.late(),
                organisations.size(),
                due);
    }
}
