package vn.binhyen.leading;

import org.springframework.stereotype.Component;
import vn.binhyen.programmes.QuarterOnePapers;
import vn.binhyen.programmes.Timing;
import vn.binhyen.regulations.Covered;
import vn.binhyen.regulations.RegulationCoverage;

/** Counts what the registers of yearly plans and of coordination regulations lack. */
@Component
class Registers {

    private final QuarterOnePapers papers;
    private final RegulationCoverage regulations;

    Registers(QuarterOnePapers papers, RegulationCoverage regulations) {
        this.papers = papers;
        this.regulations = regulations;
    }

    Gaps gaps(int year) {
        var plans = papers.report(year, null).total();
        long expired = regulations.report().total().of(Covered.EXPIRED);
        return new Gaps(year, plans.plans(Timing.UNKNOWN), plans.total(), expired);
    }
}
