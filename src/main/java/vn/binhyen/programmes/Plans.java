package vn.binhyen.programmes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;

/** Writes the plans of a year's programme and reads those that concern the viewer. */
@Service
@Transactional
public class Plans {

    private final PlanRecords records;
    private final ProgrammeRecords programmes;
    private final Bodies bodies;
    private final Files files;
    private final ApplicationEventPublisher events;

    Plans(
            PlanRecords records,
            ProgrammeRecords programmes,
            Bodies bodies,
            Files files,
            ApplicationEventPublisher events) {
        this.records = records;
        this.programmes = programmes;
        this.bodies = bodies;
        this.files = files;
        this.events = events;
    }

    /** Writes a plan, new or anew; a higher plan that it carries out must not carry it out in turn. */
    public void write(PlanId id, ProgrammeId programmeId, PlanTerms terms) {
        bodies.requireReader();
        var programme = entered(programmeId);
        var plan =
                records.findById(id.value()).orElseGet(() -> Plan.begun(id, programme, bodies.enter(programme.body())));
        if (!plan.programme().equals(programmeId)) throw new NoSuchPlan(id);
        plan.write(terms, higher(id, terms));
        records.save(plan);
        events.publishEvent(PlanChanged.of(id, "write-plan", plan.body()));
    }

    /** Keeps the plan's file; a city's plan is there for everybody to read. */
    public void attach(PlanId id, String name, InputStreamSource content) {
        bodies.requireReader();
        var plan = records.get(id);
        entered(plan.programme());
        var body = plan.body();
        var owner = new FileOwner(
                "programmes.plan", id.toString(), body.provinceId(), body.communeId(), body.organisationId());
        try (var stream = content.getInputStream()) {
            var file = files.keep(owner, name, stream);
            if (body.level() == Level.CITY) files.share(file);
            plan.attach(file.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.save(plan);
        events.publishEvent(PlanChanged.of(id, "attach-plan", body));
    }

    /** Takes out a plan that was entered by mistake; one that others carry out stays. */
    public void remove(PlanId id) {
        bodies.requireReader();
        var plan = records.get(id);
        entered(plan.programme());
        records.holdTheTree();
        if (records.isCarriedOut(id.value())) throw new StillCarriedOut();
        records.delete(plan);
        events.publishEvent(PlanChanged.of(id, "remove-plan", plan.body()));
    }

    @Transactional(readOnly = true)
    public PlanText get(PlanId id) {
        bodies.requireReader();
        var plan = records.get(id);
        if (!bodies.concerns(plan.body())) throw new NoSuchPlan(id);
        return plan.text();
    }

    @Transactional(readOnly = true)
    public List<PlanText> of(ProgrammeId programme) {
        bodies.requireReader();
        return records.ofProgramme(programme.value()).stream().map(Plan::text).toList();
    }

    private Programme entered(ProgrammeId id) {
        var programme = programmes.lock(id);
        bodies.enter(programme.body());
        programme.requireOpen(bodies.today());
        return programme;
    }

    private @Nullable Plan higher(PlanId id, PlanTerms terms) {
        if (terms.carriesOut() == null) return null;
        records.holdTheTree();
        var higher = records.findById(terms.carriesOut()).orElseThrow(NotAHigherPlan::new);
        if (records.standsAbove(id.value(), terms.carriesOut())) throw new CarriesOutItself();
        return higher;
    }
}
