package vn.binhyen.leading;

import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.CommuneCounts;
import vn.binhyen.programmes.QuarterOnePapers;
import vn.binhyen.programmes.Timing;
import vn.binhyen.regulations.Covered;
import vn.binhyen.regulations.RegulationCoverage;

/** Counts what the registers of yearly plans, of coordination regulations and of models lack. */
@Component
class Registers {

    private final QuarterOnePapers papers;
    private final RegulationCoverage regulations;
    private final CommuneCounts models;

    Registers(QuarterOnePapers papers, RegulationCoverage regulations, CommuneCounts models) {
        this.papers = papers;
        this.regulations = regulations;
        this.models = models;
    }

    RunningModels models() {
        return RunningModels.of(models.today());
    }

    Gaps gaps(int year) {
        var plans = papers.report(year, null).total();
        long expired = regulations.report().total().of(Covered.EXPIRED);
        return new Gaps(year, plans.plans(Timing.UNKNOWN), plans.total(), expired);
    }
}
