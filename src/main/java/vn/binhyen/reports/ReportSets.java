package vn.binhyen.reports;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.jobs.JobId;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.pages.Texts;

/** Lets whoever reads a whole city take all its reports of a period away in one archive. */
@Service
@Transactional
public class ReportSets {

    private final ReportReading reading;
    private final ReportRules rules;
    private final ReportSetRecords sets;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    ReportSets(
            ReportReading reading,
            ReportRules rules,
            ReportSetRecords sets,
            Jobs jobs,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.rules = rules;
        this.sets = sets;
        this.jobs = jobs;
        this.events = events;
    }

    /** Begins to write them. */
    public JobId begin(String definition, String period) {
        var report = reading.find(new ReportKey(definition, period, null));
        if (!report.reporter().isOffice()) throw new NoSuchReport();
        var asked = new ReportSetWork.Asked(
                UUID.randomUUID(),
                report.reporter().provinceId(),
                definition,
                report.period().code());
        var name = report.definition().name(Texts.VIETNAMESE);
        events.publishEvent(new ReportSetActed(asked.id(), asked.province(), "set"));
        return jobs.begin(ReportSetWork.KIND, asked.payload(), name);
    }

    @Transactional(readOnly = true)
    ReportSet get(UUID id) {
        rules.requireReader();
        return sets.find(id).orElseThrow(NoSuchReport::new);
    }

    byte[] open(UUID id) {
        var set = get(id);
        events.publishEvent(new ReportSetActed(id, set.provinceId(), "set-open"));
        return sets.content(id);
    }
}
