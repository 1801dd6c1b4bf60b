package vn.binhyen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.programmes.Adopter;
import vn.binhyen.programmes.Adoption;
import vn.binhyen.programmes.Body;
import vn.binhyen.programmes.KeyPeriod;
import vn.binhyen.programmes.KeyTaskTerms;
import vn.binhyen.programmes.PlanId;
import vn.binhyen.programmes.PlanKind;
import vn.binhyen.programmes.PlanTerms;
import vn.binhyen.programmes.Plans;
import vn.binhyen.programmes.ProgrammeId;
import vn.binhyen.programmes.Programmes;
import vn.binhyen.programmes.WorkingYear;

/** Makes a programme with a key task and two plans, one of which carries out the other and so keeps it. */
@Component
class ProgrammeRecordsForRoutes {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Programmes programmes;
    private final Plans plans;

    ProgrammeRecordsForRoutes(Programmes programmes, Plans plans) {
        this.programmes = programmes;
        this.plans = plans;
    }

    void make(Map<String, Map<String, String>> records, String where, Body body) {
        var id = ProgrammeId.fresh();
        var task = UUID.randomUUID();
        var plan = PlanId.fresh();
        programmes.open(id, body, WorkingYear.of("calendar_year", TODAY.getYear()));
        programmes.setOut(id, task, new KeyTaskTerms("Việc lớn", null, "Văn phòng", null, KeyPeriod.YEAR, List.of()));
        plans.write(plan, id, terms(null));
        plans.write(PlanId.fresh(), id, terms(plan.value()));
        records.put(
                "programme " + where, Map.of("id", id.toString(), "task", task.toString(), "plan", plan.toString()));
        records.put("plan " + where, Map.of("id", plan.toString()));
    }

    private static PlanTerms terms(UUID carriesOut) {
        var adoption = new Adoption(Adopter.HEAD, "Hiệu trưởng", TODAY, null);
        return new PlanTerms(PlanKind.YEARLY, "Kế hoạch", null, adoption, List.of(), carriesOut);
    }
}
