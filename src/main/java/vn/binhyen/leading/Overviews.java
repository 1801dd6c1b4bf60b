package vn.binhyen.leading;

import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.directives.Situation;
import vn.binhyen.directives.Situations;

/** Reads what the leader's page shows of the viewer's area. */
@Component
class Overviews {

    private final Access access;
    private final Situations situations;
    private final Registers registers;
    private final Areas areas;

    Overviews(Access access, Situations situations, Registers registers, Areas areas) {
        this.access = access;
        this.situations = situations;
        this.registers = registers;
        this.areas = areas;
    }

    Overview now() {
        var situation = situations.now();
        var maps = access.viewer().provinces().stream()
                .map(province -> areas.map(new AreaId(province)))
                .filter(map -> !map.isEmpty())
                .toList();
        return new Overview(situation, gaps(situation), registers.models(), maps);
    }

    OverviewFigures figures() {
        var situation = situations.now();
        return OverviewFigures.of(situation, gaps(situation), registers.models());
    }

    /** Of the calendar year that the day lies in. */
    private Gaps gaps(Situation situation) {
        return registers.gaps(situation.asOf().getYear());
    }
}
