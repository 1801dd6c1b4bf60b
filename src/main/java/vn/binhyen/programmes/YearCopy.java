package vn.binhyen.programmes;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Begins a year with what the year before said, so that only what is new has to be written. */
@Component
class YearCopy {

    private final ProgrammeRecords records;
    private final PlanRecords plans;
    private final Bodies bodies;

    YearCopy(ProgrammeRecords records, PlanRecords plans, Bodies bodies) {
        this.records = records;
        this.plans = plans;
        this.bodies = bodies;
    }

    void into(Programme programme, LocalDate today) {
        var earlier = records.yearBefore(programme.id().value())
                .flatMap(records::findById)
                .orElseThrow(NothingToCopy::new);
        programme.copyFrom(earlier, today);
        var enteredBy = bodies.enter(programme.body());
        plans.ofProgramme(earlier.id().value())
                .forEach(plan -> plans.save(plan.copyInto(PlanId.fresh(), programme, enteredBy)));
    }
}
