package vn.binhyen.leading;

import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.directives.Situation;
import vn.binhyen.directives.Situations;
import vn.binhyen.programmes.PapersReport;
import vn.binhyen.programmes.QuarterOnePapers;

/** Reads what the leader's page shows of the viewer's area. */
@Component
class Overviews {

    private final Access access;
    private final Situations situations;
    private final QuarterOnePapers papers;
    private final Areas areas;

    Overviews(Access access, Situations situations, QuarterOnePapers papers, Areas areas) {
        this.access = access;
        this.situations = situations;
        this.papers = papers;
        this.areas = areas;
    }

    Overview now() {
        var situation = situations.now();
        var maps = access.viewer().provinces().stream()
                .map(province -> areas.map(new AreaId(province)))
                .filter(map -> !map.isEmpty())
                .toList();
        return new Overview(situation, papers(situation), maps);
    }

    OverviewFigures figures() {
        var situation = situations.now();
        return OverviewFigures.of(situation, papers(situation));
    }

    /** Of the calendar year that the day lies in. */
    private PapersReport papers(Situation situation) {
        return papers.report(situation.asOf().getYear(), null);
    }
}
